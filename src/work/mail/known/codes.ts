import { invitation } from '../../../documents/kinds/invitation';
import { paperCode } from '../../../documents/kinds/paper-kind';
import { fold } from '../../../domain/text/vietnamese';

/** How the codes of mails begin that tell facts of the meeting. */
export const telling = {
  invitation: invitation.code,
  notice: 'DL',
  withdrawal: 'RM',
  reminder: 'NH',
} as const;

/** Who holds an invitation: the guest's code, behind that of a paper that is not the only one to invite. @example holderCode('GM', '213') // '213' */
export const holderCode = (paper: string, guest: string): string =>
  fold(paper) === fold(invitation.code) ? guest : paperCode({ code: paper }, guest);

const behind: readonly RegExp[] = [
  new RegExp(`^${telling.invitation}·(.+)$`, 'iu'),
  new RegExp(`^${telling.notice}·[^·]*·(.+)$`, 'iu'),
  new RegExp(`^(?:${telling.withdrawal}|${telling.reminder})·(.+)·[^·]*$`, 'iu'),
];

/** Who was told by a mail, by its code; undefined for mails that tell no facts. @example holderOf('DL·CL·213') // '213' */
export const holderOf = (mail: string): string | undefined =>
  behind.flatMap((pattern) => pattern.exec(mail)?.[1] ?? [])[0];

/** @example noticeCode('CL', '213') // 'DL·CL·213' */
export const noticeCode = (paper: string, holder: string): string => `${telling.notice}·${paper}·${holder}`;

/** @example withdrawalCode('213', '1') // 'RM·213·1' */
export const withdrawalCode = (holder: string, number: string): string =>
  `${telling.withdrawal}·${holder}·${number}`;
