import { fold } from '../text/vietnamese';

/** What an invited unit or person says, in the words of its first question. */
export const comings = {
  comes: 'Đến dự',
  deputy: 'Cử người dự thay',
  online: 'Dự trực tuyến',
  cannot: 'Không dự được',
} as const;

/** How somebody who is invited stands, in the words of the tab Link riêng; '' = not asked by a reply to the invitation. */
export const manners = {
  ...comings,
  waits: 'Chờ chủ trì đồng ý',
  silent: 'Chưa trả lời',
} as const;
export type Manner = keyof typeof manners;

/** Who comes in whose name. `count` = how many persons, as typed. VI: người dự. */
export type Attendance = { manner: string; who: string; post: string; whoPhone: string; count: string };

/** @example mannerOf('cử người dự thay') // 'deputy' */
export const mannerOf = (words = ''): Manner | undefined =>
  (Object.keys(manners) as Manner[]).find((one) => fold(manners[one]) === fold(words));

const nobody = { who: '', post: '', whoPhone: '', count: '' };

/** One of the silent. */
export const silent: Attendance = { manner: manners.silent, ...nobody };

/**
 * Who comes by one answer of the reply; its questions go by their keys, since a clerk may have put the choices in other words. Before the chair agreed
 * nobody does.
 * @example attendanceOf({ coming: 'Đến dự', name: 'Trần Thị Hoà' }, false).who // 'Trần Thị Hoà'
 */
export function attendanceOf(answers: Readonly<Record<string, string>>, waits: boolean): Attendance {
  const { deputyName = '', deputyPost = '', deputyPhone = '', name = '', post = '', phone = '' } = answers;
  if (waits) return { manner: manners.waits, ...nobody };
  const chosen = mannerOf(answers.coming);
  const isDeputy = chosen === 'deputy' || (chosen === undefined && deputyName !== '');
  const cannot = chosen === 'cannot' || (chosen === undefined && !isDeputy && name === '');
  if (cannot) return { manner: manners.cannot, ...nobody };
  if (isDeputy)
    return { manner: manners.deputy, who: deputyName, post: deputyPost, whoPhone: deputyPhone, count: '1' };
  const manner = chosen === 'online' ? manners.online : manners.comes;
  return { manner, who: name, post, whoPhone: phone, count: answers.count ?? '1' };
}
