import type { SpokenFlood } from '../../src/spoken/desk';
import type { AnswersTaken, FormHealth, FormLight, FormOpened, LinkRenewed } from '../../src/spoken/forms';
import type { RunOptions } from '../run/options';
import type { Workspace } from '../workspace/workspace';
import { Conversation } from './conversation';
import { endingOf, exitCode, framed, problemLine, type Spoken } from './report';

/** The actions of a Form, and what each answers. */
type Results = {
  'open-form': FormOpened;
  'take-answers': AnswersTaken;
  'settle-answers': AnswersTaken;
  remind: AnswersTaken;
  'show-form': FormHealth;
  'renew-link': LinkRenewed;
};
export type FormAction = keyof Results;
export const isOfForm = (request: { action: string }): request is { action: FormAction } =>
  request.action in words;

const takenWords = ({ responses, registrations, late, units, missing, unconfirmed }: AnswersTaken): string =>
  `Đã đọc ${responses} lần gửi: ${registrations} đăng ký đang tính, ${late} nộp muộn${unconfirmedWords(unconfirmed)}; ${missing.length}/${units} đơn vị chưa gửi.`;

function unconfirmedWords(all: AnswersTaken['unconfirmed']): string {
  const consents = all.filter(({ consent }) => consent).length;
  const others = all.length - consents;
  return [
    consents > 0 ? `, ${consents} chờ chủ trì đồng ý` : '',
    others > 0 ? `, ${others} chưa xác nhận qua link riêng` : '',
  ].join('');
}

const states = { good: '✓ Tốt', look: '▲ Nên xem', wrong: '■ Cần sửa' } as const;
const calls = { early: 'chưa tới ngày nhận', open: 'đang nhận', closed: 'đã hết hạn' } as const;

/** What people read of each. */
const words: { [A in FormAction]: (result: Results[A]) => string } = {
  'open-form': ({ title, link, call, units }) =>
    `${title}: ${calls[call]}, ${units} nơi có link riêng${link && `: ${link}`}`,
  'take-answers': takenWords,
  'settle-answers': takenWords,
  remind: (taken) =>
    `${takenWords(taken)} ${taken.missing.filter(({ waiting }) => waiting).length} thư nhắc chờ xác nhận.`,
  'show-form': ({ form, lights, floods }) =>
    form
      ? [...floods.map(floodLine), ...lights.map(lightLine), ...(form.link ? [form.link] : [])].join('\n')
      : 'Chưa có phiếu. Chạy open-form trước.',
  'renew-link': ({ name, place: { tab, row } }) =>
    `Đã đổi mã đăng ký của ${name}. Gửi link mới ở trang ${tab}, hàng ${row}, cho đơn vị.`,
};

const floodLine = ({ form, unit, name, day, count }: SpokenFlood): string =>
  `${states.look} · Ngày ${day} có ${count} đăng ký mang tên ${name}.${unit && ` Nếu link đã lộ: renew-link${form && ` --form ${form}`} --unit ${unit} --aside`}`;

const lightLine = ({ state, title, text, repair }: FormLight): string =>
  `${states[state]} · ${title}: ${text}${repair ? ` → ${repair.words}` : ''}`;

/** Asks, and again while there is more to do, as the page does; the JSON is what the add-on answered last. */
export function formAnswer<A extends FormAction>(
  workspace: Workspace,
  request: { action: A },
  options: RunOptions,
  withCalls: boolean,
): Spoken {
  const talk = new Conversation(workspace, options);
  let result: Results[A] | undefined;
  do result = talk.ask<Results[A]>(request)?.result ?? result;
  while (talk.ok && result !== undefined && 'more' in result && result.more);
  const { problems, error } = talk;
  return {
    text: [...problems.map(problemLine), ...(result ? [words[request.action](result)] : endingOf(talk))].join(
      '\n',
    ),
    json: framed(talk, { ...result, problems }, withCalls),
    code: exitCode(talk),
    error,
  };
}
