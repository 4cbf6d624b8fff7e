import { fold } from '../text/vietnamese';
import { midSentence } from './former-names';

const called = /^(ông|bà|đồng chí|đ\/c)[ .:]+(?=\S)/i;

/**
 * A person's name apart from how she is called, where both stand in one cell.
 * @example nameParts('Ông Nguyễn Văn A') // { honorific: 'Ông', name: 'Nguyễn Văn A' }
 */
export function nameParts(typed: string): { honorific?: string; name: string } {
  const [whole = '', honorific] = called.exec(typed.normalize('NFC')) ?? [];
  return honorific ? { honorific, name: typed.normalize('NFC').slice(whole.length) } : { name: typed };
}

/** Kinds of several words. */
const kinds = [
  'đặc khu',
  'thị trấn',
  'thị xã',
  'thành phố',
  'công ty',
  'văn phòng',
  'trung tâm',
  'thanh tra',
  'công an',
  'trạm y tế',
  'tổ dân phố',
  'khu phố',
  'hợp tác xã',
  'bệnh viện',
  'ngân hàng',
];

/** A committee is of the kind of its place, however it is written. */
const people = /^((?:UBND|(?:Ủy|Uỷ) ban nhân dân) +)?(.*)$/isu;

/**
 * A unit's name as it stands mid-sentence, and its kind, which its name begins with.
 * @example unitParts('UBND Xã Tân Yên') // { name: 'UBND xã Tân Yên', kind: 'xã' }
 */
export function unitParts(typed: string): { name: string; kind: string } {
  const [, before = '', own = ''] = people.exec(typed.normalize('NFC')) ?? [];
  const key = fold(own);
  const kind = kinds.find((one) => key.startsWith(`${one} `)) ?? key.split(' ', 1).join('');
  return { name: before + midSentence(own), kind };
}
