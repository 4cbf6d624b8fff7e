import type { PaperListed } from '../../spoken/papers';
import { ActionButton } from '../parts/action-button';
import { useGoTo } from '../parts/go-to';
import { OutLink } from '../parts/out-link';
import { LifeSteps } from './life-steps';
import type { TakingHere } from './take-all';
import { Taking } from './taking';
import type { WritingHere } from './use-writing';

type Props = {
  papers: readonly PaperListed[];
  writing: WritingHere;
  taking: TakingHere;
  /** Whether papers are submitted and numbered here, and whether this account may agree to them. */
  ways: { steps: boolean; approves: boolean };
  changed: () => Promise<void>;
};

/** Every paper of the list: what it is, how far it is written, and what can be done with it. */
export const ListedPapers = ({ papers, ...more }: Props) => (
  <section aria-labelledby="papers">
    <h2 id="papers">
      Danh mục văn bản <span class="count">({papers.length})</span>
    </h2>
    <ul class="papers">
      {papers.map((paper) => (
        <li key={paper.code}>
          <Listed paper={paper} {...more} />
        </li>
      ))}
    </ul>
  </section>
);

type One = Omit<Props, 'papers'> & { paper: PaperListed };

function Listed({ paper, writing: { busy, run }, taking, ways, changed }: One) {
  const { code, title, forWhom, count, written, link, first, label, state } = paper;
  const isOpen = state === 'draft' || state === 'returned' || state === 'submitted';
  const name = `${title} (${code})`;
  const write = (unit?: string) =>
    run({ action: 'write-papers', paper: code, ...(unit === undefined ? {} : { unit }) });
  return (
    <>
      {link ? <OutLink to={link}>{name}</OutLink> : <strong>{name}</strong>}
      <span class={written > 0 && written === count ? 'badge created' : 'badge'}>
        {forWhom} · {label}
      </span>
      {first === '' && <Taking {...paper} name={name} />}
      <div class="row">
        {isOpen && (
          <ActionButton busy={busy} onPress={() => write()}>
            Soạn <span class="hidden">{name}</span>
          </ActionButton>
        )}
        {first && written === 0 && (
          <ActionButton busy={busy} onPress={() => write(first)}>
            Soạn thử một giấy <span class="hidden">của {name}</span>
          </ActionButton>
        )}
        {first && written > 0 && (
          <ActionButton
            busy={busy || taking.busy}
            onPress={() => taking.run({ way: 'pdf', paper: code, title })}
          >
            In các bản <span class="hidden">của {name}</span>
          </ActionButton>
        )}
        <ToText paper={paper} />
      </div>
      <LifeSteps paper={paper} {...ways} busy={busy} changed={changed} />
    </>
  );
}

/** One press to where the text of a paper is typed. */
function ToText({ paper: { text, title, code } }: { paper: PaperListed }) {
  const { lost, go } = useGoTo();
  if (!text) return null;
  return (
    <>
      <ActionButton onPress={() => go(text)}>
        Sửa lời{' '}
        <span class="hidden">
          của {title} ({code})
        </span>
      </ActionButton>
      <strong role="status">{lost}</strong>
    </>
  );
}
