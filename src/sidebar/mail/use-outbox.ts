import { useEffect, useState } from 'preact/hooks';
import type { Mailing, Settlement } from '../../spoken/mail';
import { type Answer, ask, type Refusal } from '../parts/ask';

/** Asks for something that answers with the whole outbox. */
export type Asking = () => Promise<Answer<Mailing>>;

/** The mails as the server last told of them, asked for once when the view opens, and the one way to change them. */
export function useOutbox() {
  const [mailing, setMailing] = useState<Mailing>();
  const [refusal, setRefusal] = useState<Refusal>();
  const [doing, setDoing] = useState('');
  const [notice, setNotice] = useState('');

  /** Says what is under way; what was said before is over. */
  const begin = (words: string) => {
    setRefusal(undefined);
    setNotice('');
    setDoing(words);
  };
  const take = (answer: Answer<Mailing>): Mailing | undefined => {
    if (!answer.ok) setRefusal(answer);
    else setMailing(answer.result);
    return answer.ok ? answer.result : undefined;
  };
  /** Makes one change; `said` puts what came of it into words. Answers whether it was made. */
  const change = async (
    words: string,
    asking: Asking,
    said: (now: Mailing) => string = () => '',
  ): Promise<boolean> => {
    begin(words);
    const now = take(await asking());
    if (now) setNotice(said(now));
    setDoing('');
    return now !== undefined;
  };
  const again = () => change('Đang đọc danh sách thư…', () => ask('prepare-mail'));
  /** A list that is known to be old is worse than none. */
  const forget = () => setMailing(undefined);

  const settle = (as: Settlement, codes: readonly string[], said: string) =>
    change(
      'Đang ghi…',
      () => ask('settle-mail', { as, codes: [...codes] }),
      ({ problems }) =>
        problems.some(({ code }) => code === 'mail-not-settled')
          ? 'Có thư chưa ghi được, xin xem mục “Lưu ý”.'
          : said,
    );
  const markReturned = (since: string) =>
    change(
      'Đang ghi…',
      () => ask('mark-returned', { since }),
      ({ counts }) => returnedWords(counts.inDoubt - (mailing?.counts.inDoubt ?? 0)),
    );
  const issued = () =>
    change(
      'Đang ghi…',
      () => ask('issued-elsewhere'),
      ({ mails }) =>
        `Đã ghi phát hành trên QLVB: ${mails.filter(({ state }) => state === 'elsewhere').length} thư.`,
    );
  const keepSigned = (paper: string, name: string, base64: string) =>
    change(
      'Đang lưu bản ký…',
      () => ask('keep-signed', { paper, name, base64 }),
      () => `Đã lưu “${name}”.`,
    );

  const keepFile = (name: string, base64: string, along: { paper: string } | { mails: string[] }) =>
    change(
      'Đang đưa tệp lên…',
      () => ask('keep-file', { file: { name, base64 }, ...along }),
      () => `Đã đính kèm “${name}”.`,
    );

  useEffect(() => void again(), []);
  return {
    ...{ mailing, refusal, doing, notice },
    ...{ begin, say: setDoing, take, change, again, forget },
    ...{ settle, issued, markReturned, keepSigned, keepFile },
  };
}

const returnedWords = (mails: number): string =>
  mails > 0 ? `Đã chuyển ${mails} thư sang “Chưa rõ đã gửi”.` : 'Không có thư nào Gmail đã nhận từ lúc ấy.';

/** The outbox as the parts of the view share it. */
export type Outbox = ReturnType<typeof useOutbox>;
