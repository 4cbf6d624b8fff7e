import { useRef, useState } from 'preact/hooks';
import type { Changes } from '../../spoken/changes';
import { type Answer, ask, type Consent, type Refusal, type Request } from '../parts/ask';
import { useAnswer } from '../parts/use-answer';

type Notice = NonNullable<Request<'announce-change'>['notice']>;

/** The changes as the server last told of them, and the two ways to make them known. */
export function useChanges() {
  const { answer: read, renew } = useAnswer(() => ask('changes'));
  const [now, setNow] = useState<Answer<Changes>>();
  const [doing, setDoing] = useState('');
  const [said, setSaid] = useState('');
  const [refusal, setRefusal] = useState<Refusal>();
  const standing = useRef<HTMLDivElement>(null);
  const begin = (words: string) => {
    setRefusal(undefined);
    setSaid('');
    setDoing(words);
  };
  const again = async () => {
    await renew();
    setNow(undefined);
  };
  /** Writes the notice, in as many calls as its paper takes. */
  const announce = async (notice: Notice | undefined, reason: string, consent: Consent = {}) => {
    begin('Đang lập thông báo…');
    for (let more = true; more; ) {
      const made = await ask('announce-change', { ...(notice && { notice }), reason, consent });
      more = made.ok && made.result.more;
      if (!made.ok) setRefusal(made);
      else setSaid(madeWords(made.result.documents.length, made.result.mails.length));
    }
    await again();
    setDoing('');
    standing.current?.focus();
  };
  /** Ticks somebody off who was told by telephone. */
  const tick = async (code: string, name: string) => {
    begin('Đang ghi…');
    const noted = await ask('note-told', { holders: [code], by: 'phone' });
    if (!noted.ok) setRefusal(noted);
    else {
      setNow(noted);
      setSaid(`✓ Đã ghi ${name} được báo.`);
    }
    setDoing('');
    standing.current?.focus();
  };
  return {
    answer: now ?? read,
    renew: again,
    doing,
    said,
    say: setSaid,
    refusal,
    standing,
    announce,
    tick,
  };
}

const madeWords = (papers: number, mails: number): string =>
  mails > 0
    ? `✓ Đã ${papers > 0 ? 'soạn thông báo và ' : ''}lập ${mails} thư, chưa thư nào đi.`
    : 'Không còn nơi nào phải báo bằng thư.';

export type ChangesHere = ReturnType<typeof useChanges>;
