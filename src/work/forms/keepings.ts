import type { KeptIn } from '../../domain/forms/ready-form';
import type { Keeping } from './keeping';
import { keptInConference } from './kept-in-conference';
import { keptInList } from './kept-in-list';
import type { SheetForm } from './sheet-form';

const keepings: Record<KeptIn, Keeping> = { list: keptInList, conference: keptInConference };

/** How a Form is kept. */
export const keepingOf = ({ form }: { form: SheetForm }): Keeping => keepings[form.ready.keptIn];
