import { type Day, weekday, writeShortDay } from '../domain/days/days';
import { workingDaysBefore } from '../domain/days/working-days';
import {
  isBlank,
  type Known,
  type PreparationStep,
  type SigningLife,
  type StepKey,
} from '../domain/desk/preparation';

/** Why a step that is not done is to be done, by what is known. */
const reasons: Record<StepKey, (known: Known) => string> = {
  tables: ({ missingTabs }) => `Còn thiếu ${missingTabs} trang tính.`,
  details: ({ named, day }) =>
    `Chưa có ${[named ? '' : 'tên hội nghị', day ? '' : 'ngày họp'].filter(Boolean).join(' và ')}.`,
  slips: ({ blocking }) => `Có ${blocking} chỗ phải sửa thì mới soạn được văn bản.`,
  plan: (known) =>
    isBlank(known)
      ? `Kế hoạch đã soạn còn ${known.blanks} ô có chỗ phải điền, đang in dấu “…”. Điền xong, vào Soạn văn bản soạn lại.`
      : 'Chưa soạn kế hoạch để trình lãnh đạo.',
  approval: ({ steps, planLife }) =>
    steps || planLife.stands === 'submitted' || planLife.stands === 'approved'
      ? signingReason(planLife, 'Kế hoạch')
      : 'Kế hoạch đã soạn. Khi lãnh đạo ký xong, ghi Ngày ký kế hoạch ở trang Hội nghị.',
  call: () => 'Chưa lập biểu mẫu để các đơn vị đăng ký nhiệm vụ.',
  invitations: ({ copies, invitations }) =>
    copies === 0
      ? 'Chưa có đơn vị nào được mời ở trang Thành phần.'
      : `Đã soạn ${invitations} trong ${copies} giấy mời.`,
  signed: ({ signed, copies, steps, invitationLife }) =>
    steps
      ? signingReason(invitationLife, 'Giấy mời')
      : `Đã chọn bản ký của ${signed} trong ${copies} giấy mời; không bắt buộc.`,
  answers: () => 'Xem đơn vị nào chưa gửi để nhắc.',
  mail: ({ mail, byHand, invited }) =>
    mail.inDoubt > 0
      ? `Có ${mail.inDoubt} thư chưa rõ đã đi hay chưa, cần xem lại.`
      : `Giấy mời phải tới trước 3 ngày làm việc; Gmail đã nhận ${mail.sent} trong ${invited} thư${heldWords(mail.held - byHand)}.`,
  day: () => 'Việc chuẩn bị đã xong; chờ ngày họp.',
};

const heldWords = (count: number): string => (count > 0 ? `, ${count} thư đang giữ lại` : '');

/** Where papers wait for a signature or a number, and since when. */
function signingReason({ stands, since }: SigningLife, paper: string): string {
  const from = since ? ` từ ${since}` : '';
  const words: Record<SigningLife['stands'], string> = {
    none: `${paper} chưa có ở Danh mục văn bản.`,
    draft: `${paper} chưa trình ký. Vào Soạn văn bản, bấm Trình ký.`,
    returned: `${paper} bị yêu cầu sửa${from}. Xem ý kiến ở Soạn văn bản, sửa rồi trình lại.`,
    lost: `${paper} đã sửa sau khi duyệt${from}. Vào Soạn văn bản, trình ký lại.`,
    submitted: `${paper} chờ ký${from}. Ký xong, có số thì bấm Ban hành ở Soạn văn bản.`,
    approved: `${paper} đã được đồng ý, chờ cấp số${from}. Có số và ngày thì bấm Ban hành ở Soạn văn bản.`,
    issued: `${paper} đã ban hành.`,
  };
  return words[stands];
}

/** @example reasonWords({ key: 'plan', title: 'Soạn kế hoạch', state: 'ahead', days: 0, waits: false }, known) // 'Chưa soạn kế hoạch để trình lãnh đạo.' */
export const reasonWords = (step: PreparationStep, known: Known): string => {
  const { day, today } = known;
  if (day && day < today) return `${reasons[step.key](known)} Ngày họp đã qua.`;
  return reasons[step.key](known) + (step.deadline ? ` ${deadlineWords(step, known)}.` : '');
};

/**
 * When a step is due, in words.
 * @example deadlineWords({ key: 'mail', title: '', state: 'late', deadline: '2020-07-21', days: -1, waits: false }, known) // 'Quá hạn 1 ngày làm việc (hạn 21/7/2020)'
 */
export function deadlineWords(
  { state, deadline, days }: PreparationStep,
  { day: conference, today }: Known,
): string {
  if (state === 'done') return 'Đã xong';
  if (conference && conference < today) return 'Chưa làm, ngày họp đã qua';
  if (!deadline) return 'Chưa có hạn vì chưa có ngày họp';
  const day = writeShortDay(deadline);
  if (state === 'late') return `Quá hạn ${-days} ngày làm việc (hạn ${day})`;
  if (deadline === today) return `Đến hạn hôm nay, ${day}`;
  if (days === 0) return `Đến hạn ${day}, ngày làm việc tới`;
  return state === 'due' ? `Sắp đến hạn ${day}, còn ${days} ngày làm việc` : `Hạn ${day}`;
}

/** When the conference is held, in words. @example dayWords({ ...known, day: '2020-07-24' }) // 'Họp thứ Sáu, 24/7/2020, còn 3 ngày làm việc.' */
export function dayWords({ day, today, calendar }: Known): string {
  if (!day) return 'Chưa có ngày họp.';
  const named = `${weekday(day)}, ${writeShortDay(day)}`;
  if (day < today)
    return `Ngày họp ${named} đã qua; chuẩn bị hội nghị khác thì ghi ngày mới ở trang Hội nghị.`;
  if (day === today) return `Họp hôm nay, ${named}.`;
  return `Họp ${named}, còn ${workingDaysBefore(today, day, calendar)} ngày làm việc.`;
}

/** When a task of Phân công was or is due. @example taskDueWords('2020-07-20', '2020-07-21') // 'Quá hạn, 20/7/2020' */
export const taskDueWords = (day: Day, today: Day): string => {
  const written = writeShortDay(day);
  return day < today ? `Quá hạn, ${written}` : day === today ? `Hạn hôm nay, ${written}` : `Hạn ${written}`;
};
