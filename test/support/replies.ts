import { titleOf } from '../../src/domain/forms/task-questions';
import { ask, type ExecuteOptions, shown, type Workspace } from './local';
import { at } from './mail';
import { filledIn } from './registration';

/** Opens the Form of a code. */
export function openForm(workspace: Workspace, form: string, options: ExecuteOptions = at(1)) {
  const { answer } = ask(workspace, { action: 'open-form', form }, options);
  // The page asks again for the pages that a new Form is still to get.
  return answer.more ? ask(workspace, { action: 'open-form', form }, options).answer : answer;
}

/** Everybody who is asked by a Form has heard of it without a mail, so that they may be reminded. */
export const tellAll = (workspace: Workspace, form: string, options: ExecuteOptions = at(1)): void =>
  void ask(workspace, { action: 'announce', form, elsewhere: true }, options);

/** The own links of a Form by the names of those who are asked. */
export const linksOf = (workspace: Workspace, form: string): Record<string, string> => {
  const codes = shown(workspace, 'Link riêng', 'Mã');
  const names = shown(workspace, 'Link riêng', 'Ai được hỏi');
  const links = shown(workspace, 'Link riêng', 'Link riêng');
  return Object.fromEntries(
    codes.flatMap((code, index) =>
      code.startsWith(`${form}·`) ? [[names[index] ?? '', links[index] ?? ''] as const] : [],
    ),
  );
};

/** Somebody's own link of any Form. */
export const ownLinkOf = (workspace: Workspace, form: string, unit: string): string => {
  const place = shown(workspace, 'Đơn vị', 'Tên đơn vị').indexOf(unit);
  const links =
    form === 'NV' ? shown(workspace, 'Đơn vị', 'Link đăng ký riêng')[place] : linksOf(workspace, form)[unit];
  return links ?? '';
};
/** Answers as whoever opens a link does: what it fills in counts where `answers` say nothing. */
export function answerAt(
  workspace: Workspace,
  link: string,
  answers: Record<string, string>,
  options: Parameters<Workspace['answer']>[2] = at(10),
): { id: string } {
  const [, id = ''] = /\/forms\/d\/(?:e\/)?([\w-]+)\//.exec(link) ?? [];
  const filled = [...new URL(link).searchParams].filter(([key]) => key.startsWith('entry.'));
  return workspace.answer(id, { ...Object.fromEntries(filled), ...answers }, options);
}

/** Whoever comes, as an answer of the reply. */
export const coming = {
  'Trả lời giấy mời': 'Đến dự',
  'Người dự: họ và tên': 'Trần Thị Hoà',
  'Người dự: chức vụ': 'Phó Chủ tịch',
  'Người dự: điện thoại': '0912 345 678',
} as const;

/** A unit that sends somebody else. */
export const deputy = {
  'Trả lời giấy mời': 'Cử người dự thay',
  'Người dự thay: họ và tên': 'Lê Văn Bình',
  'Người dự thay: chức vụ': 'Trưởng phòng',
  'Người dự thay: điện thoại': '0988 777 666',
  'Lý do cử người dự thay': 'Bận họp tỉnh',
} as const;

const person = { 'Người liên hệ': 'Hoà', 'Điện thoại': '0912 345 678' };
const { [titleOf('linkCode')]: _, ...task } = filledIn();

/** A whole answer of a Form, the tab of its answers, and a question in which others may differ. */
export type Whole = { tab: string; said: Record<string, string>; differing: string };
const TL = { tab: 'Ai dự họp', said: coming, differing: 'Người dự: chức vụ' };
/** One of each Form. */
export const wholeAnswers = {
  NV: { tab: 'Đăng ký', said: task, differing: titleOf('title') },
  TL,
  DC: {
    tab: 'Đăng ký chung',
    said: { ...person, 'Tên mục đăng ký': 'Lớp số' },
    differing: 'Tên mục đăng ký',
  },
  DH: {
    tab: 'Đề xuất đặt hàng',
    said: {
      ...person,
      'Tên nhiệm vụ đặt hàng': 'Giống vải',
      Cấp: 'cấp tỉnh',
      'Năm bắt đầu': '2021',
      'Giai đoạn': '2021-2023',
      'Lý do đặt hàng': 'Mất mùa',
      'Kết quả cần có': 'Giống mới',
      'Đơn vị tiếp nhận, ứng dụng': 'UBND huyện',
    },
    differing: 'Tên nhiệm vụ đặt hàng',
  },
  BC: {
    tab: 'Báo cáo đã nộp',
    said: {
      ...person,
      'Số nhiệm vụ đã hoàn thành': '1',
      'Số nhiệm vụ chậm tiến độ': '0',
      'Kết quả chính': 'Tốt',
    },
    differing: 'Kết quả chính',
  },
} satisfies Readonly<Record<string, Whole>>;
