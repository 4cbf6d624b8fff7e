import { fold } from '../domain/vietnamese';

const counts = 'Đang tính';

/** What the tab Đăng ký says of one registration. */
export const registrationState = ({ replacedBy, late }: { replacedBy?: string; late: boolean }): string =>
  [replacedBy ? `Đã có bản thay ${replacedBy}` : counts, late ? 'nộp muộn' : ''].filter(Boolean).join(', ');

/** Whether a state, as the tab shows it, is that of a registration which counts. @example isCounted('Đang tính, nộp muộn') // true */
export const isCounted = (state: string): boolean => fold(state).startsWith(fold(counts));
