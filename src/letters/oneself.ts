import { escapeHtml } from './html';
import type { Message } from './mime/message';

/** Why a mail goes to its own sender: one to look at, or one of a practice. */
const marks = {
  test: { subject: '[Thử]', note: 'Thư thử, chỉ gửi cho bạn' },
  practice: { subject: '[Tập]', note: 'Thư tập, chỉ gửi cho bạn' },
} as const;

/**
 * The same mail to oneself alone; its first line says where it would go. Nobody else is left in any header.
 * @example toOneself(mail, 'me@so.example', 'test').subject // '[Thử] Giấy mời dự …'
 */
export function toOneself(message: Message, me: string, why: keyof typeof marks): Message {
  const { subject, note } = marks[why];
  const others = [...message.to, ...message.cc, ...message.bcc].join(', ') || 'chưa có địa chỉ';
  const words = `${note}. Khi gửi thật, thư này đi tới: ${others}.`;
  return {
    ...message,
    to: [me],
    cc: [],
    bcc: [],
    subject: `${subject} ${message.subject}`,
    text: `${words}\n\n${message.text}`,
    html: message.html.replace('<body>', `<body>\n<p><em>${escapeHtml(words)}</em></p>`),
  };
}
