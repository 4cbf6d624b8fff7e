import type { AnswersTaken, CallOpened } from '../../src/words/spoken';
import type { RunOptions } from '../run-options';
import type { Workspace } from '../workspace';
import { Conversation } from './conversation';
import { endingOf, exitCode, problemLine } from './report';

/** The actions of the registration, and what each answers. */
type Results = { 'open-registration': CallOpened; 'take-answers': AnswersTaken; remind: AnswersTaken };
export type RegistrationAction = keyof Results;

const takenWords = ({ responses, registrations, late, units, missing }: AnswersTaken): string =>
  `Đã đọc ${responses} lần gửi: ${registrations} đăng ký đang tính, ${late} nộp muộn; ${missing.length}/${units} đơn vị chưa gửi.`;

const calls = { early: 'chưa tới ngày nhận', open: 'đang nhận đăng ký', closed: 'đã hết hạn' } as const;

/** What people read of each. */
const words: { [A in RegistrationAction]: (result: Results[A]) => string } = {
  'open-registration': ({ link, call, units }) =>
    `Biểu mẫu ${calls[call]}, ${units} đơn vị có link riêng: ${link}`,
  'take-answers': takenWords,
  remind: (taken) =>
    `${takenWords(taken)} ${taken.missing.filter(({ waiting }) => waiting).length} thư nhắc chờ xác nhận.`,
};

/** Asks once; the JSON is what the add-on answered. */
export function registration<A extends RegistrationAction>(
  workspace: Workspace,
  action: A,
  options: RunOptions,
  withCalls: boolean,
): { text: string; json: object; code: number; error: string | undefined } {
  const talk = new Conversation(workspace, options);
  const result = talk.ask<Results[A]>({ action })?.result;
  const { problems, killed, error, calls: made } = talk;
  return {
    text: [...problems.map(problemLine), ...(result ? [words[action](result)] : endingOf(talk))].join('\n'),
    json: {
      ...(killed && { killed }),
      ...result,
      problems,
      ...(error !== undefined && { error }),
      ...(withCalls && { calls: made }),
    },
    code: exitCode(talk),
    error,
  };
}
