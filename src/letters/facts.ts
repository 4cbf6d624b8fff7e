import { placeWords, timeWords } from '../documents/papers/when-where';
import { oneLine } from '../documents/text/inline';
import { writeMonths } from '../domain/days/said';
import type { Conference } from '../tables/conference';
import type { Line } from './html';
import { filled, sentence, type Values } from './parts';

/**
 * What a letter must know of the paper it carries: its file's name, whether it is the signed scan, where it can be read ('' = nowhere), its number and
 * day, `số 126/GM-SNV ngày 09 tháng 3 năm 2026`, once it has both, and the names of what else goes with it.
 */
export type LetterNeeds = {
  attachment: string;
  signed: boolean;
  link: string;
  numbered?: string;
  enclosed?: readonly string[];
};

/** When, where and led by whom; what the Sheet does not say is left out. */
export function factLines(conference: Conference, values: Values): Line[] {
  const facts: [string, string][] = [
    ['Thời gian', whenWords(conference, values)],
    ['Địa điểm', filled(placeWords(conference), values)],
    ['Chủ trì', filled(conference.chair, values)],
  ];
  return facts.map(([label, words]) => ({ label, words: sentence(words) }));
}

/** The day; while there is none, what is planned. The blank that a paper leaves for the clerk's pen has no place in a mail. */
function whenWords(conference: Conference, values: Values): string {
  const { startDay, plannedTime, plannedMonth } = conference;
  if (startDay) return timeWords(conference);
  const planned = filled(plannedTime, values);
  return planned || plannedMonth?.text || (plannedMonth ? `dự kiến tháng ${writeMonths(plannedMonth)}` : '');
}

/**
 * Which paper goes with a letter, `called` = what it is. No full stop after a link, which would become part of it. Where no PDF is to be had a
 * .docx goes, so the file is named without its kind.
 */
export function paperLines(
  called: string,
  { attachment, signed, link, numbered, enclosed = [] }: LetterNeeds,
): Line[] {
  const name = oneLine(attachment).replace(/\.pdf$/i, '');
  const paper = [called, numbered, signed ? '(bản ký, đóng dấu)' : ''].filter(Boolean).join(' ');
  return [
    { words: name && `${paper} được gửi kèm thư này: tệp “${name}”.` },
    {
      label: 'Tài liệu kèm theo',
      words: sentence(enclosed.map((one) => `tệp “${oneLine(one)}”`).join(', ')),
    },
    { label: `Xem ${called.toLowerCase()} trên mạng`, words: link, href: link },
  ];
}
