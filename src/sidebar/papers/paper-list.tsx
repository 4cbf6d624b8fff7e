import type { PaperMade, PaperState } from '../../spoken/problems';
import { OutLink } from '../parts/out-link';
import { Taking } from './taking';

const states: Record<PaperState, [sign: string, name: string]> = {
  created: ['✓', 'Đã soạn'],
  updated: ['↻', 'Đã cập nhật'],
  unchanged: ['=', 'Không đổi'],
  kept: ['✎', 'Giữ bản sửa tay'],
  elsewhere: ['⇄', 'Của người khác'],
  frozen: ['■', 'Đã ban hành, giữ nguyên'],
  failed: ['!', 'Chưa soạn được'],
  waiting: ['…', 'Đang chờ'],
};

/** The papers of a run, each a link that opens beside the Sheet, with what happened to it. */
export function PaperList({ papers }: { papers: readonly PaperMade[] }) {
  if (papers.length === 0) return null;
  return (
    <section aria-labelledby="written">
      <h2 id="written">
        Vừa soạn <span class="count">({papers.length})</span>
      </h2>
      <ul class="papers">
        {papers.map((paper) => (
          <li key={paper.code}>
            <Name {...paper} />
            <span class={`badge ${paper.state}`}>
              <span aria-hidden="true">{states[paper.state][0]} </span>
              {states[paper.state][1]}
            </span>
            <Taking {...paper} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Name({ name, link }: PaperMade) {
  // A paper of another account has no link that we know of; anything but a page's address is not a link either.
  if (!/^(https?:\/)?\//.test(link)) return <span>{name}</span>;
  return <OutLink to={link}>{name}</OutLink>;
}
