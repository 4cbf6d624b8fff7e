import { type Day, writeShortDay } from '../domain/days/days';

/** What a Form says of persons' data: who asks, for what, which, until when (or how many days after the conference), and whom to ask. */
export type PrivacyTold = {
  agency: string;
  fields: readonly string[];
  until: Day | undefined;
  days: number;
  contact: string;
};

/**
 * @example privacyWords({ agency: 'Sở Nội vụ', fields: ['điện thoại'], until: '2026-06-30', days: 90, contact: 'Văn phòng' })
 * // 'Dữ liệu cá nhân: Sở Nội vụ hỏi điện thoại chỉ để tổ chức hội nghị, tổng hợp và liên hệ lại; giữ tới hết ngày 30/6/2026 rồi xóa. Muốn xem, sửa hoặc xóa, xin hỏi Văn phòng.'
 */
export function privacyWords({ agency, fields, until, days, contact }: PrivacyTold): string {
  if (fields.length === 0) return '';
  const kept = until ? `tới hết ngày ${writeShortDay(until)}` : `tới ${days} ngày sau hội nghị`;
  return [
    `Dữ liệu cá nhân: ${agency || 'cơ quan'} hỏi ${fields.join(', ')} chỉ để tổ chức hội nghị, tổng hợp và liên hệ lại; giữ ${kept} rồi xóa.`,
    `Muốn xem, sửa hoặc xóa, xin hỏi ${contact || 'cơ quan gửi phiếu này'}.`,
  ].join(' ');
}
