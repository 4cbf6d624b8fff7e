import { oneLine } from '../documents/frame/inline';
import { conferenceValues, fillTags } from '../documents/frame/tags';
import { sayDeadline, writeDays } from '../domain/days/day-phrases';
import { capitalised } from '../domain/text/vietnamese';
import type { Conference } from '../tables/conference';
import { meetingValues } from './facts';
import type { Block } from './html';
import {
  againBlock,
  asSubject,
  cutBetweenWords,
  type Letter,
  officeLetter,
  paragraph,
  sentence,
} from './parts';

/** A Form as letters speak of it; `conference.callCloses` is its own last day. `title` = `Trả lời giấy mời`. */
export type FormTold = {
  title: string;
  /** What the agency asks for, `mời các đơn vị đăng ký …`. */
  invites: string;
  /** Before the last day, `Hạn trả lời`. */
  deadline: string;
  /** Whether answers count only with a công văn of the unit's own. */
  letter?: boolean;
  /** The công văn that it goes with, `công văn số 12/SKHCN-KH ngày …`; '' = none. */
  cites: string;
  conference: Conference;
  /** What is asked about is this meeting, which its letters name with its time and place. */
  ofMeeting?: boolean;
  /** The day or hour changed since it was first asked. */
  anew?: boolean;
};

/** @example formCallSubject({ title: 'Trả lời giấy mời', … }) // 'Trả lời giấy mời, hạn 20/7/2020' */
export const formCallSubject = ({ title, conference: { callCloses } }: FormTold): string =>
  asSubject(`${oneLine(title)}${callCloses ? `, hạn ${writeDays(callCloses)}` : ''}`);

export const formReminderSubject = (form: FormTold): string => asSubject(`Nhắc: ${formCallSubject(form)}`);

/** The first that somebody hears of a Form, with their own link. VI: thư gửi phiếu. */
export const formCallLetter = (form: FormTold, name: string, link: string): Letter =>
  letter(formCallSubject(form), form, name, link, [
    {
      words: sentence(
        `${form.cites && `Theo ${form.cites}, `}${oneLine(form.conference.agency)} ${form.invites}`.trim(),
      ),
    },
    ...meetingLines(form),
  ]);

/** Asks whoever has not answered. It names the last day and not how many are left, since it must say the same whenever it leaves. VI: thư nhắc. */
export const formReminderLetter = (form: FormTold, name: string, link: string): Letter =>
  letter(formReminderSubject(form), form, name, link, [
    {
      words: sentence(
        `${form.anew ? 'Ngày, giờ họp đã đổi; ' : ''}${oneLine(form.conference.agency)} chưa nhận ${form.letter ? 'đủ câu trả lời và công văn xác nhận' : 'được câu trả lời'} của ${oneLine(name)}${form.anew ? ' cho ngày, giờ mới' : ''} ở phiếu ${oneLine(form.title)}${form.cites && ` theo ${form.cites}`}`.trim(),
      ),
    },
    ...meetingLines(form),
  ]);

/** Which meeting, when and where: a head with three invitations on the desk must know which one is asked about. */
export function meetingLines({ ofMeeting, conference }: FormTold): Block['lines'] {
  if (!ofMeeting) return [];
  const values = conferenceValues(conference);
  const { 'Thời gian': when = '', 'Địa điểm': where = '' } = meetingValues(conference, values);
  return [
    { label: 'Cuộc họp', words: sentence(fillTags(oneLine(conference.event), values)) },
    { label: 'Thời gian', words: sentence(when) },
    { label: 'Địa điểm', words: sentence(where) },
  ];
}

function letter(
  subject: string,
  { conference, deadline }: FormTold,
  name: string,
  link: string,
  words: Block['lines'],
): Letter {
  const { callCloses } = conference;
  return officeLetter(subject, conference, capitalised(oneLine(name)), [
    paragraph([...words, { words: callCloses ? `${deadline}: ${sayDeadline(callCloses)}.` : '' }]),
    paragraph([
      { label: 'Phiếu riêng', words: link && 'mở để trả lời', href: link },
      { words: 'Đường liên kết này chỉ dành riêng cho nơi nhận thư, xin không chuyển tiếp.' },
    ]),
  ]);
}

/** One answer as a receipt repeats it; `said` = titles with what was answered, which comes from outside, so no tag in it is filled. */
export type AnswerTold = {
  code: string;
  at: string;
  unit: string;
  state: string;
  said: readonly (readonly [title: string, words: string])[];
  findings: readonly string[];
  editLink: string;
  /** What else came in the same answer, by its titles. */
  beside: readonly string[];
  /** The own link with what the sender said of itself, for whoever has more to register; '' = it is not for this mailbox. */
  againLink: string;
};

/** Letters of one answer that a receipt repeats; answers that it lists. */
const [longestAnswer, mostAnswers] = [300, 40];

/** @example formReceiptSubject('Trả lời giấy mời', 'xã Tân Yên', 'TL·1A') // 'Đã nhận: Trả lời giấy mời của xã Tân Yên (TL·1A)' */
export const formReceiptSubject = (title: string, unit: string, code: string): string =>
  asSubject(`Đã nhận: ${oneLine(title)}${unit ? ` của ${glance(unit)}` : ''} (${code})`);

/** What a sender hears of one answer: that it came, what was understood, what to look at again, and the link to change it. VI: thư xác nhận. */
export function formReceiptLetter({ title, conference }: FormTold, answer: AnswerTold): Letter {
  const { code, at, unit, state, said, findings, editLink, beside, againLink } = answer;
  const agency = oneLine(conference.agency);
  const lines = [...said, ['Gửi cùng', beside.join('; ')] as const, ['Trạng thái', state] as const];
  return officeLetter(formReceiptSubject(title, unit, code), conference, capitalised(glance(unit)), [
    paragraph([
      { words: `${agency} đã nhận câu trả lời ở phiếu ${oneLine(title)}, mã ${code}, lúc ${at}.`.trim() },
      ...lines
        .slice(0, mostAnswers)
        .map(([label, words]) => ({ label: glance(label), words: sentence(glance(words)) })),
    ]),
    paragraph([{ words: findings.length > 0 ? 'Xin xem lại:' : '' }]),
    { list: true, lines: findings.map((words) => ({ words: glance(words) })) },
    againBlock(againLink),
    paragraph([
      { label: 'Sửa câu trả lời', words: editLink && 'mở để sửa', href: editLink },
      { words: editLink && 'Ai có đường liên kết trên đều sửa được, xin không chuyển tiếp thư này.' },
    ]),
  ]);
}

const glance = (words: string): string => cutBetweenWords(oneLine(words), longestAnswer);
