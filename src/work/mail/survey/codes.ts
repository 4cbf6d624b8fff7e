import { invitation } from '../../../documents/kinds/invitation';
import { type PaperKind, paperCode } from '../../../documents/kinds/paper-kind';
import { plan } from '../../../documents/kinds/plan';
import { internalNotice } from '../../../documents/ready/office-papers';
import { fold } from '../../../domain/text/vietnamese';

/** How the codes of mails begin that tell facts of the meeting. */
export const telling = {
  invitation: invitation.code,
  notice: 'DL',
  withdrawal: 'RM',
  reminder: 'NH',
  internal: internalNotice.code,
  plan: plan.code,
} as const;

/** Whose copy of which paper of a kind: the usual one is not named. */
const copyIn = (kind: Pick<PaperKind, 'code'>, paper: string, guest: string): string =>
  fold(paper) === fold(kind.code) ? guest : paperCode({ code: paper }, guest);

/** Who holds an invitation: the guest's code, behind that of a paper that is not the only one to invite. @example holderCode('GM', '213') // '213' */
export const holderCode = (paper: string, guest: string): string => copyIn(invitation, paper, guest);

/** The mail that brings a guest a listed paper; what invites nobody is held under this very code. @example carriedCode(invitation, 'GM2', '213') // 'GM·GM2·213' */
export const carriedCode = (kind: Pick<PaperKind, 'code'>, paper: string, guest: string): string =>
  paperCode(kind, copyIn(kind, paper, guest));

/** What brought a holder to know of the meeting, if it was no invitation. @example addresseeOf('TBNB·P01') // 'internal' */
export const addresseeOf = (holder: string): 'internal' | 'plan' | undefined =>
  (['internal', 'plan'] as const).find((kind) => holder.startsWith(`${telling[kind]}·`));

const behind: readonly RegExp[] = [
  new RegExp(`^${telling.invitation}·(.+)$`, 'iu'),
  new RegExp(`^((?:${telling.internal}|${telling.plan})·.+)$`, 'iu'),
  new RegExp(`^${telling.notice}·[^·]*·(.+)$`, 'iu'),
  new RegExp(`^(?:${telling.withdrawal}|${telling.reminder})·(.+)·[^·]*$`, 'iu'),
];

/** Who was told by a mail, by its code; undefined for mails that tell no facts. @example holderOf('DL·CL·213') // '213' */
export const holderOf = (mail: string): string | undefined =>
  behind.flatMap((pattern) => pattern.exec(mail)?.[1] ?? [])[0];

/**
 * A holder under the paper with which a row of replacements began, `first`: whoever gets the paper in its place is the same holder, heard and told once.
 * @example rooted('GM2·213', () => 'GM') // '213'
 */
export function rooted(holder: string, first: (paper: string) => string): string {
  const kind = addresseeOf(holder);
  const own = kind ? holder.slice(telling[kind].length + 1) : holder;
  const at = own.indexOf('·');
  if (at < 0) return holder;
  const [paper, guest] = [first(own.slice(0, at)), own.slice(at + 1)];
  return kind ? carriedCode({ code: telling[kind] }, paper, guest) : holderCode(paper, guest);
}

/** Who was told by a mail, whichever paper in a row of replacements it brought. */
export function hearerOf(
  mail: string,
  { lives }: { lives: { first: (paper: string) => string } },
): string | undefined {
  const holder = holderOf(mail);
  return holder === undefined ? undefined : rooted(holder, lives.first);
}

/** @example noticeCode('CL', '213') // 'DL·CL·213' */
export const noticeCode = (paper: string, holder: string): string => `${telling.notice}·${paper}·${holder}`;

/** @example withdrawalCode('213', '1') // 'RM·213·1' */
export const withdrawalCode = (holder: string, number: string): string =>
  `${telling.withdrawal}·${holder}·${number}`;
