import { enrolment } from './enrolment';
import { order } from './order';
import type { ReadyForm } from './ready-form';
import { reply } from './reply';
import { report } from './report';

/** The kinds of Form that bring their questions as rows, in the order in which they are offered. */
export const readyForms: readonly ReadyForm[] = [reply, enrolment, order, report];

/** @example readyFormOf('Nộp báo cáo')?.code // 'BC' */
export const readyFormOf = (kind: string): ReadyForm | undefined =>
  readyForms.find((one) => one.kind === kind);
