import { rendered } from '../../documents/adopt/rendered';
import { paperCode } from '../../documents/kinds/paper-kind';
import { askedPapers, listedPapers } from '../../documents/ready/listed';
import { codeKey } from '../../domain/text/digest';
import { openBook, openTabs } from '../sheet/workbook';
import { judge, survey } from './survey';
import { tabsFor, wantedPaper } from './wanted';

/**
 * The Word files, in base64 and by key, of papers with a template of their own as they went to Drive, whose Docs show them only by conversion: of
 * those that the Sheet still says so, and in which no hand was since. Without such a template one tab is read and nothing else.
 */
export function originalsOf(codes: readonly string[], ledger: Record<string, string>): Map<string, string> {
  const own = listedPapers(openBook(['papers'])).filter(({ template }) => template !== undefined);
  if (own.length === 0) return new Map();
  const book = openTabs(tabsFor(own.map(({ kind }) => kind)));
  const keys = new Set(codes.map(codeKey));
  const wanted = own
    .flatMap((listed) => askedPapers(listed, book))
    .filter(({ listed, unit }) => keys.has(codeKey(paperCode(listed, unit.code))))
    .map(wantedPaper)
    .filter(({ paper }) => paper.template.isOwn);
  if (wanted.length === 0) return new Map();
  const asWritten = judge(wanted, survey(ledger), false).filter(({ fate }) => fate === 'unchanged');
  return new Map(asWritten.map(({ wanted: { key, paper } }) => [key, rendered(paper).docx]));
}
