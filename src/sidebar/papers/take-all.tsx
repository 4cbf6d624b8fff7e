import { useEffect, useRef, useState } from 'preact/hooks';
import { ActionButton } from '../parts/action-button';
import type { Refusal } from '../parts/ask';
import { ProblemList, Refused } from '../parts/problem-list';
import { type Take, type Taken, take } from './take';

/** The written papers as one file: what is there to take, how far it is gathered, and the file itself. */
export function useTaking() {
  const [busy, setBusy] = useState(false);
  const [progress, setProgress] = useState('');
  const [answer, setAnswer] = useState<Taken | Refusal>();
  const run = async (what: Take) => {
    setBusy(true);
    setAnswer(undefined);
    setProgress('Đang xem có những văn bản nào…');
    const show = (done: number, total: number) => setProgress(`Đã lấy ${done}/${total} văn bản…`);
    setAnswer(await take(what, show));
    setProgress('');
    setBusy(false);
  };
  return { busy, progress, answer, run };
}

export type TakingHere = ReturnType<typeof useTaking>;

/** Tải và in: all that is written as one file. */
export const TakeAll = ({ taking, busy }: { taking: TakingHere; busy: boolean }) => (
  <section aria-labelledby="take">
    <h2 id="take">Tải và in</h2>
    <p class="note">
      Lấy các văn bản đã soạn, theo đúng bộ lọc của trang Văn bản; bản sửa tay trong Google Tài liệu cũng được
      lấy.
    </p>
    <div class="row">
      {ways.map(([way, words, title]) => (
        <ActionButton key={way} busy={busy || taking.busy} onPress={() => taking.run({ way, title })}>
          {words}
        </ActionButton>
      ))}
    </div>
    <TakingStanding taking={taking} />
  </section>
);

const ways = [
  ['zip', 'Tải tất cả (ZIP Word)', 'Văn bản hội nghị'],
  ['pdf', 'Một PDF để in', 'Văn bản hội nghị'],
  ['set', 'Bộ tài liệu để in', 'Bộ tài liệu hội nghị'],
] as const;

function TakingStanding({ taking: { progress, answer } }: { taking: TakingHere }) {
  return (
    <>
      <p role="status">{progress || (answer?.ok && `✓ Đã ghép ${answer.count} văn bản.`)}</p>
      {answer?.ok && <SaveLink taken={answer} />}
      {answer?.ok && <ProblemList problems={answer.problems} of="tệp vừa ghép" />}
      {answer?.ok === false && <Refused refusal={answer} />}
    </>
  );
}

/** The file, saved at once; a browser that asks first, or lost it, has the link. */
function SaveLink({ taken: { name, bytes } }: { taken: Taken }) {
  const link = useRef<HTMLAnchorElement>(null);
  const [url, setUrl] = useState('');
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([Uint8Array.from(bytes)]));
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [bytes]);
  useEffect(() => {
    if (url) link.current?.click();
  }, [url]);
  return (
    <p>
      <a ref={link} href={url} download={name}>
        Lưu {name}
      </a>
    </p>
  );
}
