import { profile } from '../frame/profile';
import { paperDocument } from './frame-parts';
import { summaryNotes, summaryTable } from './summary-parts';

/** Bảng tổng hợp đăng ký nhiệm vụ: a turned sheet with one table, its sum in words, and notes. */
export default paperDocument([...summaryTable(), ...summaryNotes()], profile.landscape);
