import type { PaperListed } from '../../spoken/papers';
import { IssueForm } from './issue-form';

type Props = {
  papers: readonly PaperListed[];
  kept: readonly { name: string; paper: string }[];
  issued: () => Promise<void>;
};

/** What was signed but has no number and day in the list yet gets them right after its scan came, all of them in a row. */
export function UnnumberedScans({ papers, kept, issued }: Props) {
  return (
    <>
      {papers.map((paper) => {
        const scan = kept.find((one) => one.paper === paper.code || one.paper.startsWith(`${paper.code}·`));
        if (!scan || (paper.number && paper.day)) return null;
        const number = paper.number || numberIn(scan.name);
        return <IssueForm key={paper.code} paper={{ ...paper, number }} busy={false} done={issued} />;
      })}
    </>
  );
}

/** The number with which offices begin the name of a scan. @example numberIn('57-GM-SNV.pdf') // '57' */
const numberIn = (name: string): string => /^(\d{1,4})[-_ ./]+\D/.exec(name)?.[1] ?? '';
