import { fold } from '../text/vietnamese';
import { enrolment } from './enrolment';
import { order } from './order';
import type { ReadyForm } from './ready-form';
import { reply } from './reply';
import { report } from './report';
import { tasks } from './tasks';

/** The kinds of Form that a row of Danh mục phiếu may be of, in the order in which they are offered. */
export const readyForms: readonly ReadyForm[] = [reply, enrolment, order, report];

/** The kinds of which there is one, kept in Hội nghị. */
export const conferenceForms: readonly ReadyForm[] = [tasks];

/** One of them by its code; '' = the first, which was there before there were codes. @example conferenceFormOf('nv')?.name // 'tasks' */
export const conferenceFormOf = (code: string): ReadyForm | undefined =>
  code === '' ? conferenceForms[0] : conferenceForms.find((one) => fold(one.code) === fold(code));

/** @example readyFormOf('Nộp báo cáo')?.code // 'BC' */
export const readyFormOf = (kind: string): ReadyForm | undefined =>
  readyForms.find((one) => one.kind === kind);
