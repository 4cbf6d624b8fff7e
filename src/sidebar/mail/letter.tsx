import type { MailShown } from '../../spoken/mail';
import { sizeWords } from '../parts/figures';
import { OutLink } from '../parts/out-link';
import { ProblemList } from '../parts/problem-list';
import { linksIn } from './links';

/** A mail as a mail program shows it: who, what about, the text, what is attached. Nothing in it can run. */
export function MailLetter({ mail, again }: { mail: MailShown; again: () => void }) {
  const links = linksIn(mail.text);
  return (
    <>
      <p class="note">{turnWords[mail.turn]}</p>
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
        {mail.attachments.map(({ name, size, version }) => (
          <li key={name}>
            {name} <span class="count">({[sizeWords(size), version].filter(Boolean).join(', ')})</span>
          </li>
        ))}
        {links.map(({ name, link }) => (
          <li key={link}>
            <OutLink to={link}>{name}</OutLink> <span class="count">(đi bằng liên kết Drive)</span>
          </li>
        ))}
      </ul>
      <ProblemList problems={mail.problems} of="thư này" stops="Chưa gửi được" onRepaired={again} />
    </>
  );
}

const turnWords: Record<MailShown['turn'], string> = {
  left: 'Thư đúng như lúc gửi; sửa bảng tính không làm thư này đổi.',
  first: 'Thư sẽ đi như dưới đây, lần đầu.',
  again: 'Thư sẽ đi lại như dưới đây.',
  corrected: 'Thư trước không đến được; thư sẽ đi lại tới địa chỉ mới như dưới đây.',
};

function Head({ mail: { from, to, cc, bcc, replyTo, subject, calendar } }: { mail: MailShown }) {
  const lines: [string, string][] = [
    ['Người gửi', from],
    ['Gửi tới', to.join(', ')],
    ['Đồng gửi (Cc)', cc.join(', ')],
    ['Gửi ẩn (Bcc)', bcc.join(', ')],
    ['Trả lời về', replyTo],
    ['Tiêu đề', subject],
    ['Lịch kèm theo', calendar],
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
