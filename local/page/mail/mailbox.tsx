import { decodeWords } from 'postal-mime';
import { useEffect, useState } from 'preact/hooks';
import type { ListedMail } from '../../server/wire';
import { shownMoment } from '../parts/moments';
import { readMails, wordsOf } from '../server/ask';
import { useLook } from '../server/look';
import { Message } from './message';

const lostSheet = 'Mất liên lạc với máy chủ của bảng tính. Xin chạy lại chương trình.';

/** All that Gmail took from this Sheet, the latest first, and one message with its attachments. */
export function Mailbox({ id }: { id: string }) {
  const [mails, setMails] = useState<ListedMail[]>();
  const [version, setVersion] = useState('');
  const [notice, setNotice] = useState('');
  const lose = (error: unknown) => setNotice(wordsOf(error, lostSheet));
  useLook((now) => {
    setNotice('');
    setVersion(now);
  }, lose);
  useEffect(() => {
    document.title = 'Hộp thư';
    readMails().then(setMails, lose);
  }, [version]);
  const open = mails?.find((mail) => mail.id === (id || mails[0]?.id));
  return (
    <div class="mailbox">
      <header class="title-bar">
        <h1>Thư đã gửi ({mails?.length ?? 0})</h1>
        <span class="where" role="status">
          {notice || 'Gmail trên máy này: không thư nào rời khỏi máy'}
        </span>
      </header>
      <main>
        <nav aria-label="Các thư đã gửi">
          {mails?.map((mail) => (
            <a key={mail.id} href={`mail/${mail.id}`} aria-current={mail === open ? 'page' : undefined}>
              <b>{mail.recipients.join(', ')}</b>
              <span>{decodeWords(mail.subject)}</span>
              <time datetime={mail.at}>{shownMoment(mail.at)}</time>
            </a>
          ))}
        </nav>
        {open ? (
          <Message key={open.id} mail={open} isAsked={id !== ''} />
        ) : (
          <p role="status">{mails ? 'Chưa có thư nào.' : 'Đang mở hộp thư…'}</p>
        )}
      </main>
    </div>
  );
}
