import { fold, unmarked } from './vietnamese';

/** Words that mean one thing only where days, hours, counts and sums are typed, by how they look without accents. */
const words = new Map(
  [
    'ngày|tháng|giờ|phút|buổi|sáng|trưa|chiều|đêm|chủ nhật|quý|tuần|mùng|mồng|rưỡi|nửa|kém|lúc|vào|hồi|khoảng|dự kiến|từ|đến|hết|trước|chậm nhất|muộn nhất',
    'hạn|cuối|đầu|giữa|trong|cả ngày|cả buổi|cả sáng|và|hoặc|bắt đầu|kết thúc|khai mạc|bế mạc|đón tiếp|tiếp đón|đón|đại biểu|dự họp|tham dự|thời gian|tổ chức|gửi|nộp|báo cáo|đăng ký|về',
    'một|bốn|bảy|tám|chín|mười|trăm|triệu|nghìn|ngàn|tỷ|đồng|người|đồng chí|cán bộ|lãnh đạo|chuyên viên|nữ|không|có|tất cả|toàn bộ|công chức|viên chức|thành viên|khách mời|khách|suất|ghế|linh|lẻ|tỉ|tổng cộng|tổng số|tổng|kinh phí|số tiền|thành tiền|thực hiện|bằng chữ|chẵn|tròn|trong đó|lái xe|học viên|đơn vị|cơ quan',
    'quận|thôn|đường|quảng trường|nhà hát|lô|đợt|lớp|khóa|kỳ họp|phiên|vòng|cụm|lần|điểm cầu|là|của|cùng ngày|tiếng|trọn|đúng|giải lao|có mặt|đón khách|đề nghị|thời hạn|hạn chót|hoàn thành|danh sách|tổng hợp|làm việc|liên tục',
    'tại|ở|phòng họp|phòng|họp|hội trường|hội nghị|tầng|trụ sở|nhà văn hóa|xã|phường|huyện|tỉnh|sở',
  ]
    .flatMap((line) => line.split('|'))
    .map((word) => [unmarked(word), fold(word)]),
);
const known = new RegExp(
  `(?<![a-z])(?:${[...words.keys()].sort((a, b) => b.length - a.length).join('|')})(?![a-z])`,
  'g',
);
/** Words that mean this or that by what stands beside them; elsewhere they stay as they are, and are asked about. */
const byNeighbours: readonly (readonly [RegExp, string])[] = [
  [/\bthu (?=[2-7]\b|hai\b|ba\b|tu\b|nam\b|sau\b|bay\b)/g, 'thứ '],
  [/(?<=thứ )tu\b|(?<=thang |muoi )tu\b(?! (?:\d{1,2}\b|ngay))/g, 'tư'],
  [
    /(?<=thứ |muoi |tram |dau |cuoi )nam\b(?! muoi)|\bnam(?= (?:\d{4}|muoi|tram|trieu|nghin|ngan|ty)\b)/g,
    'năm',
  ],
  [/(?<=thứ |muoi |tram )sau\b|\bsau(?= (?:muoi|tram|trieu|nghin|ngan|ty)\b)/g, 'sáu'],
  [/(?<=muoi )lam\b/g, 'lăm'],
  [/(?<=\b(?:hai|ba|bon|năm|sáu|bay|tam|chin) )muoi\b/g, 'mươi'],
  [/(?<=\d[hg]?\d{0,2} |gio |buoi |ngay )toi\b(?! (?:\d|ngay|luc))|(?<=buoi )toi\b/g, 'tối'],
  [/(?<=\d[hg]?\d{0,2} |gio )toi(?= (?:\d|ngay|luc))/g, 'tới'],
  [/\bso(?= \d)/g, 'số'],
  [/(?<=\d ?)d\b/g, 'đ'],
];

/**
 * A phrase folded; where it was typed without any accent, with those of the words that can be meant.
 * @example accented('8h sang ngay 5/3') // '8h sáng ngày 5/3'
 */
export function accented(typed: string): string {
  const folded = fold(typed);
  if (!/[a-z]/.test(folded) || /(?![a-z])\p{L}/u.test(folded)) return folded;
  return byNeighbours
    .reduce((text, [pattern, to]) => text.replace(pattern, to), folded)
    .replace(known, (word) => words.get(word) ?? word);
}
