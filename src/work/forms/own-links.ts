import { answeredCodes, isCounted } from '../../domain/answers/registration-state';
import { writeShortDay } from '../../domain/days/days';
import { type Attendance, attendanceOf, silent } from '../../domain/forms/attendance';
import { workbookZone } from '../../google/workbook';
import { changes } from '../../tables/sheet/changes';
import { tables } from '../../tables/tables';
import { momentIn } from '../sheet/moments';
import { repaint } from '../sheet/workbook';
import type { Answer } from './form-answer';
import type { FormEntry } from './form-ledger';
import { linkLike } from './links';
import { withoutLetter } from './reached-units';
import { type AskedGuest, type MadeForm, type SheetForm, stateOfForm } from './sheet-form';

/** The own link of somebody who is asked; '' while the Form is not made. */
export const ownLinkOf = ({ linkCode = '', name = '' }: AskedGuest, { sample = '' }: FormEntry): string =>
  sample && linkCode ? linkLike(sample)(linkCode, name) : '';

/** Which row of Link riêng is whose. @example linkRowCode('TL', '213') // 'TL·213' */
export const linkRowCode = (form: string, who: string): string => `${form}·${who}`;

/** Shows a Form that was made just now: its row in the list, and everybody's link. */
export function paintForm(made: MadeForm, link: string, isNew: boolean): void {
  const came = isNew ? [] : undefined;
  paintLinks(made, came);
  paintRow(made, link, came);
}

/** Everybody's link with what has come of it. */
export function paintLinks({ form, entry, asked }: MadeForm, replies: readonly Answer[] | undefined): void {
  const byCode = new Map<string, Answer[]>();
  for (const one of replies ?? []) {
    const code = one.unit?.code ?? '';
    byCode.set(code, [...(byCode.get(code) ?? []), one]);
  }
  const rows = asked.map((one) => ({
    code: linkRowCode(form.code, one.code ?? ''),
    name: one.name ?? '',
    // Before anything was read what stands there is newer.
    ...(replies && form.ready.ofTheDay ? comesOf(byCode.get(one.code ?? '') ?? []) : asBefore),
    state: replies && answerWords(byCode.get(one.code ?? '') ?? []),
    phone: one.phone ?? '',
    link: ownLinkOf(one, entry),
  }));
  repaint('ownLinks', (grid) => changes(tables.ownLinks, grid, rows));
}

/** Who comes by the newest answer of one that counts. */
function comesOf(own: readonly Answer[]): Attendance {
  const standing = standingIn(own);
  return standing ? attendanceOf(standing.answers, standing.consent === true) : silent;
}

const asBefore = {
  manner: undefined,
  who: undefined,
  post: undefined,
  whoPhone: undefined,
  count: undefined,
};

const standingIn = (own: readonly Answer[]): Answer | undefined =>
  [...own].reverse().find((one) => isCounted(one) || one.consent || one.letter);

/** What has come of one, in words. */
export function answerWords(own: readonly Answer[]): string {
  const zone = workbookZone();
  const last = own[own.length - 1];
  const standing = standingIn(own);
  if (!last) return 'Chưa trả lời';
  if (!standing) return last.old ? 'Hỏi lại vì đã đổi ngày, giờ họp' : 'Chưa có câu trả lời được tính';
  const what = waitsFor(standing) ?? standing.answers.coming ?? 'Đã trả lời';
  return `${what}, ${momentIn(zone, standing.at)}${standing.unconfirmed ? ', chưa xác nhận qua link riêng' : ''}`;
}

const waitsFor = ({ consent, letter }: Answer): string | undefined =>
  consent ? 'Chờ chủ trì đồng ý người dự thay' : letter && 'Đã trả lời, chờ công văn';

/** Whether a Form takes answers by its days, in words. */
export function standingWords(form: SheetForm, entry: FormEntry): string {
  return {
    early: 'Chưa tới ngày nhận',
    open: form.closes ? `Đang nhận tới hết ${writeShortDay(form.closes)}` : 'Đang nhận',
    closed: 'Đã đóng',
  }[stateOfForm(form, entry)];
}

function paintRow(
  { form, entry, asked }: MadeForm,
  link: string | undefined,
  replies?: readonly Answer[],
): void {
  const known = new Set(asked.map(({ code }) => code));
  const came = [...answeredCodes(replies ?? [])].filter((code) => known.has(code)).length;
  const open = standingWords(form, entry);
  const letters = withoutLetter(replies ?? []).size;
  const waiting = letters > 0 ? `, ${letters} nơi chờ công văn` : '';
  const words = replies ? `${open}; ${came}/${asked.length} nơi đã trả lời${waiting}` : open;
  repaint('forms', (grid) => changes(tables.forms, grid, [{ code: form.code, state: words, link }]));
}

/** Shows where a Form stands after its answers were read. */
export function paintCame(made: MadeForm, replies: readonly Answer[]): void {
  paintLinks(made, replies);
  paintRow(made, undefined, replies);
}
