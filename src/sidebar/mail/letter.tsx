import type { MailShown } from '../../spoken/mail';
import { OutLink } from '../parts/out-link';
import { ProblemList } from '../parts/problem-list';
import { linksIn } from './links';
import { sizeWords } from './mail-words';

/** A mail as a mail program shows it: who, what about, the text, what is attached. Nothing in it can run. */
export function MailLetter({ mail }: { mail: MailShown }) {
  const links = linksIn(mail.text);
  return (
    <>
      <p class="note">
        {mail.kept ? 'Thư đúng như lúc gửi; sửa bảng tính không làm thư này đổi.' : 'Thư sẽ đi như dưới đây.'}
      </p>
      <Head mail={mail} />
      <iframe class="letter" title="Nội dung thư" sandbox="" srcdoc={mail.html} />
      <details>
        <summary>Bản chữ, cho máy không hiện được định dạng</summary>
        {/* Long lines wrap; a plain paragraph would lose the line ends. */}
        <p class="plain">{mail.text}</p>
      </details>
      <h3>Tệp gửi kèm</h3>
      {mail.attachments.length + links.length === 0 && <p>Không có tệp gửi kèm.</p>}
      <ul class="files">
        {mail.attachments.map(({ name, size }) => (
          <li key={name}>
            {name} <span class="count">({sizeWords(size)})</span>
          </li>
        ))}
        {links.map(({ name, link }) => (
          <li key={link}>
            <OutLink to={link}>{name}</OutLink> <span class="count">(đi bằng liên kết Drive)</span>
          </li>
        ))}
      </ul>
      <ProblemList problems={mail.problems} of="thư này" />
    </>
  );
}

function Head({ mail: { from, to, cc, bcc, replyTo, subject } }: { mail: MailShown }) {
  const lines: [string, string][] = [
    ['Người gửi', from],
    ['Gửi tới', to.join(', ')],
    ['Đồng gửi (Cc)', cc.join(', ')],
    ['Gửi ẩn (Bcc)', bcc.join(', ')],
    ['Trả lời về', replyTo],
    ['Tiêu đề', subject],
  ];
  return (
    <dl class="head">
      {lines
        .filter(([, value]) => value !== '')
        .map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
