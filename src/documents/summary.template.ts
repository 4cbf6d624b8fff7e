import { paperDocument } from './parts-frame';
import { summaryNotes, summaryTable } from './parts-summary';
import { profile } from './profile';

/** Bảng tổng hợp đăng ký nhiệm vụ: a turned sheet with one table, its sum in words, and notes. */
export default paperDocument(
  { type: 'BẢNG TỔNG HỢP' },
  [...summaryTable(), ...summaryNotes()],
  profile.landscape,
);
