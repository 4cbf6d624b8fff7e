import type { Problem } from '../../domain/problem';
import type { Mailing } from '../../spoken/mail';
import { mailingAfter } from '../../work/mail/mailing';
import { keepSigned as keep, type SignedPaper } from '../../work/mail/signed';
import type { Refusal } from '../../work/sheet/answers';

/** Chọn bản ký: the signed and stamped PDF of a paper, which goes instead of the Doc from then on. */
export const keepSigned = (picked: SignedPaper): Mailing<Problem> | Refusal => mailingAfter(keep(picked));
