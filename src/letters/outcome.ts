import { oneLine } from '../documents/frame/inline';
import { type Outcome, outcomeWords } from '../domain/answers/outcomes';
import { capitalised } from '../domain/text/vietnamese';
import type { FormTold } from './of-form';
import { asSubject, cutBetweenWords, type Letter, officeLetter, paragraph, sentence } from './parts';

/** Letters of one proposal or reason that the letter repeats, and how many proposals it lists. */
const [longest, most] = [300, 60];

/** @example formOutcomeSubject({ title: 'Đăng ký lớp học', … }) // 'Kết quả: Đăng ký lớp học' */
export const formOutcomeSubject = ({ title }: FormTold): string => asSubject(`Kết quả: ${oneLine(title)}`);

/** What became of a unit's proposals, one a line; they come from outside, so no tag in them is filled. VI: thư báo kết quả. */
export function formOutcomeLetter(form: FormTold, name: string, outcomes: readonly Outcome[]): Letter {
  const agency = oneLine(form.conference.agency);
  const shown = outcomes.slice(0, most);
  const more = outcomes.length - shown.length;
  return officeLetter(formOutcomeSubject(form), form.conference, capitalised(oneLine(name)), [
    paragraph([
      {
        words:
          `${agency} báo kết quả xét những mục ${oneLine(name)} gửi ở phiếu ${oneLine(form.title)}:`.trim(),
      },
    ]),
    {
      list: true,
      lines: shown.map((one) => ({ label: glance(one.title), words: sentence(glance(outcomeWords(one))) })),
    },
    paragraph([{ words: more > 0 ? `Còn ${more} mục nữa, xin hỏi đầu mối.` : '' }]),
  ]);
}

const glance = (words: string): string => cutBetweenWords(oneLine(words), longest);
