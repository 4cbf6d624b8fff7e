import { readFileSync } from 'node:fs';
import { at } from '../root';
import { evaluated } from './evaluated';

/** A kind of paper, mail or Form as the guide knows it. `code` = how its codes begin; `goes` = how many there are, or what goes where. */
export type DescribedKind = { of: 'papers' | 'mails' | 'forms'; name: string; code: string; goes: string };

/** Every kind there is, as the last build found it declared. */
export const builtKinds = (): DescribedKind[] => JSON.parse(readFileSync(at('.build', 'kinds.json'), 'utf8'));

/** Reads the declarations. */
export const declaredKinds = (): Promise<DescribedKind[]> => evaluated(entry);

const entry = `
  import { forWhomWords } from './src/domain/papers/for-whom';
  import { paperKinds } from './src/documents/ready/paper-kinds';
  import { tables } from './src/tables/tables';
  import { formKinds } from './src/work/forms/form-kinds';
  import { mailKinds } from './src/work/mail/kinds/mail-kinds';
  const papers = paperKinds.map(({ code, words }) => ({ of: 'papers', name: words.name, code, goes: forWhomWords.all }));
  const mails = mailKinds.map(({ code, words, carries }) => ({
    of: 'mails',
    name: words.name,
    code,
    goes: words.forWhom + (carries ? ', kèm ' + carries.words.name : ''),
  }));
  const forms = formKinds.map(({ words, answers }) => ({
    of: 'forms',
    name: words.file,
    code: '',
    goes: 'đọc vào trang ' + tables[answers].title,
  }));
  export const json = JSON.stringify([...papers, ...mails, ...forms]);
`;
