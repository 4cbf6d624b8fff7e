import { type Problem, type ProblemCode, problem, weights } from '../src/domain/problem';

/** What each sentence may name beyond the place, for samples and tests. */
export const about = {
  earlier: 2,
  is: 'thứ Sáu',
  day: '2020-07-24',
  month: '2020-07',
  seats: 60,
  right: 5,
  norm: 20000,
  offPayrollSeats: 2,
  suggestion: 'Hội trường',
  days: 3,
};

const unit = 'huyện Yên Thế';
const paper = 'Giấy mời - huyện Yên Thế';
const person = 'chuyen.vien@so.example';

/** What was seen, where the sentence repeats it. */
const seen: Partial<Record<ProblemCode, string | number>> = {
  'formula-error': '#REF!',
  'doubled-code': '03',
  'bad-text': '#N/A',
  'bad-day': '31/2/2020',
  'day-without-year': '24/7',
  'day-only-planned': 'cuối tháng 7/2020',
  'weekday-against-date': 'thứ Hai, 24/7/2020',
  'weekday-in-text': 'thứ Hai, ngày 24/7/2020',
  'bad-time': '8 giờ rưỡi sáng',
  'bad-month': '13/2020',
  'bad-length': 'cả ngày',
  'bad-years': '2025-2021',
  'bad-amount': 'theo thực tế',
  'amount-in-words': '1,5 triệu',
  'bad-count': 'vài',
  'bad-choice': 'Gửi luôn',
  'bad-yes-no': 'X',
  'bad-email': 'vanthu@',
  'doubled-email': 'vanthu@so.example',
  'day-outside-month': '2020-08-03',
  'unknown-unit': 'huyện Yên Té',
  'unit-not-valid': 'huyện Sơn Động',
  'no-units': 'xã',
  'seats-against-plan': 'khoảng 45-50',
  'unreadable-guest-number': 'đông đủ',
  'unknown-drawing': 'Kinh phí',
  'drawn-twice': 'Dự toán',
  'drawn-empty': 'Dự toán',
  'unknown-tag': 'Hội trườn',
  'broken-tag': '{Hội trường}}',
  'stray-number': '6. Tổ chức thực hiện',
  'stray-spacing': 'kinh tế- xã hội',
  'budget-unknown-norm': 'NUOCC',
  'budget-norm-expired': 'NUOC',
  'budget-over-norm': 30000,
  'budget-meal-for-salaried': 50,
  'budget-amount-differs': 900000,
  'budget-total-differs': 15000000,
  'doubled-holiday': '2020-04-30',
  'holiday-both-ways': '2020-04-30',
  'year-without-holidays': '2032',
  'bad-standing': 'Xem sau',
  'validity-reversed': '2020-01-01',
  'sharing-failed': person,
  'reminder-of-another': person,
  'mail-without-address': unit,
  'mail-to-too-many': 51,
  'mail-too-large': 'Giấy mời đã ký.pdf',
  'private-mailbox': 'yenthe@gmail.com',
  'mailbox-differs': 'vanthu@yenthe.example',
  'signed-behind': 'Giấy mời đã ký.pdf',
  'day-passed': '2020-07-24',
  'late-invitation': '2020-07-24',
  'foreign-entry': 'TB·213',
  'sending-elsewhere': person,
  'job-of-another': person,
  'not-a-pdf': 'Giấy mời.docx',
  'form-of-another': person,
};

/** One problem of each code as it could occur, without a place, in the order of the declarations. */
export const sampleProblems = (): Problem[] =>
  (Object.keys(weights) as ProblemCode[]).map((code) =>
    problem(code, { tab: '', row: 0, column: '' }, seen[code] ?? paper, about),
  );
