import { codeKey } from '../../../domain/text/digest';
import type { MailEntry } from './mail-entry';
import type { MailLedger } from './mail-ledger';

/** What has come of a mail that its recipient has, by mail or by another way; one in doubt is none until a person settles it. */
const delivered: ReadonlySet<MailEntry['state']> = new Set(['accepted', 'arrived', 'by-hand']);

/** Whether its recipient has what a mail was to bring. */
export const isDelivered = ({ state }: MailEntry): boolean => delivered.has(state);

/** The same of a mail by its code. */
export const isDeliveredIn = (code: string, { entries }: MailLedger): boolean => {
  const entry = entries.get(codeKey(code));
  return entry !== undefined && isDelivered(entry);
};
