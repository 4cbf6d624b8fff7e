import { mostAtOnce } from '../limits/form-limits';
import type { Question, When } from './question';
import type { AnswerWay, ReadyQuestion } from './question-row';
import { hasTasks, questionnaire, questions } from './questionnaire';
import { readyForm } from './ready-form';
import { ownKeys } from './sections';
import { tasksCode } from './tasks-code';

const wayOf = ({ kind, check, part }: Question): AnswerWay => (part === 'sums' ? 'money' : (check ?? kind));

const conditionOf = ({ key, choices }: When): string =>
  `${questions.find((one) => one.key === key)?.title ?? key} = ${choices.join('; ')}`;

const taskQuestions = questionnaire.flatMap(({ title, when, questions: asked }) =>
  asked
    .filter(({ key }) => !ownKeys.includes(key))
    .map((one, index) => ({
      key: one.key,
      section: title,
      title: one.title,
      way: wayOf(one),
      help: one.help,
      required: one.required,
      ...(one.choices ? { choices: one.choices } : {}),
      ...(index === 0 && when ? { when: conditionOf(when) } : {}),
    })),
) satisfies readonly ReadyQuestion[];

/** Đăng ký nhiệm vụ: in which units register science tasks. It was there before Danh mục phiếu was, so Hội nghị has its days. */
export const tasks = readyForm({
  name: 'tasks',
  code: tasksCode,
  kind: 'Đăng ký nhiệm vụ',
  tab: 'Đăng ký',
  asks: 'units',
  oneFor: { question: 'title' },
  subject: '',
  words: {
    file: 'Biểu mẫu đăng ký',
    title: 'Đăng ký nhiệm vụ khoa học và công nghệ',
    invites: 'mời các đơn vị đăng ký nhiệm vụ khoa học và công nghệ',
    once: `Mỗi lần gửi được tới ${mostAtOnce} nhiệm vụ; gửi lại cùng tên nhiệm vụ là thay bản cũ.`,
    confirmation:
      'Đã nhận đăng ký. Còn nhiệm vụ khác thì mở lại link riêng để đăng ký tiếp; sửa được cho tới hạn. Xin cảm ơn.',
    closing: 'Đợt đăng ký đã hết hạn. Xin liên hệ đầu mối nếu cần.',
    deadline: 'Hạn đăng ký',
  },
  questions: taskQuestions,
  needs: ['title'],
  nothing: { question: hasTasks.key, choice: hasTasks.no },
  keptIn: 'conference',
  summary: 'listed',
  ownLetters: true,
  codeTitle: 'Mã đăng ký (máy điền, không sửa)',
  pages: questionnaire,
});
