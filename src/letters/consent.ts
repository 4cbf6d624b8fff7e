import { oneLine } from '../documents/frame/inline';
import { capitalised } from '../domain/text/vietnamese';
import { type FormTold, meetingLines } from './of-form';
import { asSubject, cutBetweenWords, type Letter, officeLetter, paragraph } from './parts';

/** Whether the chair agrees to a deputy, who comes from outside: no tag in the words is filled. */
export type Consented = { recipient: string; deputy: string; agreed: boolean };

/** Letters of a deputy's name and post. */
const longestDeputy = 120;

/** @example consentSubject(told, { recipient: 'xã Tân Yên', deputy: 'Lê Văn Bình', agreed: true }) // 'Chủ trì đồng ý người dự thay của xã Tân Yên' */
export const consentSubject = (_form: FormTold, { recipient, agreed }: Consented): string =>
  asSubject(`Chủ trì ${agreed ? 'đồng ý' : 'chưa đồng ý'} người dự thay của ${oneLine(recipient)}`);

/** Tells whoever sends a deputy what the chair said; where not, who was invited is asked to come. VI: ý kiến chủ trì. */
export function consentLetter(form: FormTold, about: Consented): Letter {
  const deputy = cutBetweenWords(oneLine(about.deputy), longestDeputy);
  const words = about.agreed
    ? `Chủ trì đã đồng ý để ${deputy} dự họp thay.`
    : `Chủ trì chưa đồng ý để ${deputy} dự họp thay. Xin mời đúng thành phần đã nêu trong giấy mời đến dự, hoặc trả lời lại bằng phiếu riêng.`;
  return officeLetter(consentSubject(form, about), form.conference, capitalised(oneLine(about.recipient)), [
    paragraph([{ words }, ...meetingLines(form)]),
  ]);
}
