import { type Days, lastOf } from '../days/day-phrases';
import { type Day, dayAfter } from '../days/days';
import type { Question } from '../forms/question';
import { fold } from '../text/vietnamese';

/** Days after the conference for which names, numbers and mailboxes are kept where no setting says it. Ours: a quarter, in which it is settled. */
export const usualKeepDays = 90;

/** Words in the title of a question that is about a person; folded, as titles are compared. */
const ofPerson = [
  ...['họ và tên', 'họ tên', 'chức vụ', 'điện thoại', 'di động', 'email', 'e-mail', 'người liên hệ'],
  ...['năm sinh', 'ngày sinh', 'căn cước', 'quê quán', 'dân tộc'],
].map(fold);

/** Whether what is answered tells of a person. @example isOfPerson({ title: 'Số lớp' }) // false */
export const isOfPerson = ({ title, check }: Pick<Question, 'title' | 'check'>): boolean =>
  check === 'email' || check === 'phone' || ofPerson.some((words) => fold(title).includes(words));

/**
 * What of persons a Form asks, each once, whosoever it is asked of.
 * @example personalIn([{ title: 'Người dự: họ và tên', … }, { title: 'Người dự thay: họ và tên', … }]) // ['họ và tên']
 */
export const personalIn = (questions: readonly Pick<Question, 'title' | 'check'>[]): string[] => [
  ...new Map(
    questions.filter(isOfPerson).map(({ title }) => {
      const words = title.replace(/^[^:]*:\s*/, '');
      return [fold(words), words.charAt(0).toLowerCase() + words.slice(1)];
    }),
  ).values(),
];

/**
 * The last day on which personal data are kept; undefined while the conference has no day.
 * @example erasureDay({ first: '2020-07-24', last: '2020-07-24' }, 90) // '2020-10-22'
 */
export function erasureDay(held: Days | undefined, keepDays = usualKeepDays): Day | undefined {
  const last = held && (lastOf(held) ?? held.first);
  return last === undefined ? undefined : dayAfter(last, keepDays);
}
