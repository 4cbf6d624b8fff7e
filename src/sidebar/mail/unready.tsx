import type { Unready } from '../../spoken/mail';
import { IssueForm } from '../papers/issue-form';
import { SignedPicker } from './signed-paper';
import type { Outbox } from './use-outbox';

type Props = { unready: readonly Unready[]; outbox: Outbox };

/** What an office does next about papers that are not ready to leave: gives them number and day, takes in the signed scan. */
export function UnreadyPapers({ unready, outbox }: Props) {
  return (
    <>
      {unready.map((paper) =>
        paper.next === 'issue' ? (
          <IssueForm key={paper.code} paper={paper} busy={outbox.doing !== ''} done={reread(outbox)} />
        ) : (
          paper.next === 'sign' && (
            <SignedPicker
              key={paper.code}
              paper={paper.code}
              of={`${paper.title} (${paper.code})`}
              outbox={outbox}
            />
          )
        ),
      )}
    </>
  );
}

const reread =
  ({ again }: Outbox) =>
  async (): Promise<void> => {
    await again();
  };
