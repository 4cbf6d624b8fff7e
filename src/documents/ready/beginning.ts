import { fold } from '../../domain/text/vietnamese';
import type { TableName } from '../../tables/tables';
import type { PaperKind, ReadyLine } from '../kinds/paper-kind';
import { citingTags } from '../papers/values';
import { paperKinds } from './paper-kinds';

/** A paper by its kind, and the code that its row has. */
type Coded = { kind: PaperKind; code: string };

const anyCitation = /\{\{Viện dẫn ([^{}|]+)\}\}/g;

/**
 * The lines that a new paper begins with. A kind cites others by the codes they usually have; here it is by those that they have in this
 * list, and one that is not there is left to fill in. `isFilled` = whether a tab has rows.
 */
export const beginningOf = (
  own: Coded,
  listed: readonly Coded[],
  isFilled: (tab: TableName) => boolean = () => false,
): ReadyLine[] =>
  readyOf(own.kind, isFilled).map(([kind, text]) => [
    kind,
    text.replace(anyCitation, (_, named: string) => citationOf(named, own, listed)),
  ]);

const readyOf = (
  { ready, readyFrom }: PaperKind,
  isFilled: (tab: TableName) => boolean,
): readonly ReadyLine[] => (readyFrom && isFilled(readyFrom.tab) ? readyFrom.lines : ready);

/** Whether papers of a kind cite themselves, as an annex does the paper that it is of; any other names an earlier one of its kind. */
const citesItself = (code: string): boolean =>
  paperKinds.some(
    (kind) =>
      kind.code === code &&
      [...kind.ready, ...(kind.readyFrom?.lines ?? [])].some(([, text]) =>
        text.includes(`{{Viện dẫn ${code}}}`),
      ),
  );

function citationOf(usual: string, own: Coded, listed: readonly Coded[]): string {
  const isUsual = ({ code }: Coded): boolean => fold(code) === fold(usual);
  const ofKind = ({ kind }: Coded): boolean => kind.code === usual;
  const there = ofKind(own) && citesItself(usual) ? own : (listed.find(isUsual) ?? listed.find(ofKind));
  if (there)
    return citingTags([there])
      .map((tag) => `{{${tag}}}`)
      .join('');
  return `[… ${paperKinds.find(({ code }) => code === usual)?.words.name ?? 'văn bản'} số, ngày]`;
}
