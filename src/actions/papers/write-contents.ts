import { action } from '../../action';
import { contents } from '../../documents/kinds/contents';
import { asked } from '../../documents/ready/listed';
import { wholeLedger } from '../../google/ledger';
import { placeIn } from '../../tables/tables';
import { paintList } from '../../work/papers/paint-papers';
import { type PaperRequest, paperRequest, producePapers } from '../../work/papers/produce';
import { survey } from '../../work/papers/survey';
import { ready, wantedPaper } from '../../work/papers/wanted';
import { contentsIn, othersIn, paperSet } from '../../work/papers/written-copies';
import { isRefusal, refusal } from '../../work/sheet/refusal';
import { livesNow } from '../../work/writing/opened';

/** Soạn mục lục: the contents page of the papers that are written and in sight. */
export const writeContents = action({
  name: 'write-contents',
  runs: 'writes',
  press: 'Bộ tài liệu để in (Soạn văn bản)',
  help: 'Soạn hoặc cập nhật mục lục của các văn bản đã soạn: số, ngày, số bản phải in.',
  request: paperRequest,
  refuses: ['sheet', 'nothing-to-take'],
  act: write,
});

function write(request: PaperRequest) {
  const state = ready({ kinds: [contents], among: contentsIn }, request.consent);
  if (isRefusal(state)) return state;
  const { book, stopped } = state;
  const ledger = wholeLedger();
  const seen = survey(ledger);
  const { papers, told } = paperSet(othersIn(book), book, seen.entries);
  if (papers.length === 0) return refusal('nothing-to-take', placeIn('documents'));
  const wanted = contentsIn(book).map((listed) => wantedPaper(asked(listed, book, undefined, papers)));
  const outcome = producePapers(book, wanted, request, seen);
  paintList(book, seen.entries, livesNow(book, ledger).lives);
  return { ...outcome, problems: [...stopped, ...told, ...outcome.problems] };
}
