import { writeShortDay } from '../domain/days/days';
import type { LightFinding, LightName, Repair } from '../domain/forms/light-findings';
import type { Light } from '../domain/forms/lights';

/** What each light is about, of whatever Form: their buttons are not called alike. */
export const lightTitles: Record<LightName, string> = {
  form: 'Phát hành',
  asks: 'Cập nhật',
  audience: 'Ai điền được',
  accepting: 'Nhận câu trả lời',
  linked: 'Gắn với bảng tính',
  doorbell: 'Báo khi có câu trả lời',
  clock: 'Tự chạy mỗi giờ',
  deadline: 'Hạn trả lời',
  answers: 'Câu trả lời',
};

type Words = { at: string; by: string; day: string; count: number; read: number };

const sentences: Record<LightFinding, (words: Words) => string> = {
  published: () => 'Biểu mẫu đã phát hành.',
  unpublished: () => 'Biểu mẫu chưa phát hành nên không ai điền được.',
  gone: () =>
    'Không còn thấy biểu mẫu trong Drive. Nếu lỡ xóa, khôi phục từ Thùng rác rồi bấm Xem lại. Lập biểu mẫu mới thì link cũ hết dùng được.',
  unseen: ({ by }) => `Biểu mẫu do ${by} lập nên chỉ tài khoản đó xem được có phát hành và đang nhận không.`,
  'asks-same': () => 'Biểu mẫu hỏi đúng như bảng tính.',
  'asks-behind': () => 'Câu hỏi ở bảng tính đã sửa sau lần cập nhật cuối nên biểu mẫu còn hỏi như cũ.',
  'asks-other-day': () =>
    'Ngày, giờ họp đã đổi mà biểu mẫu còn hỏi cho ngày giờ cũ nên chưa câu trả lời nào được tính; cần hỏi lại. Đổi nhầm thì ghi lại ngày giờ cũ.',
  anyone: () => 'Ai có link cũng điền được.',
  'not-anyone': () =>
    'Người ngoài cơ quan có thể không mở được link. Nếu bấm rồi vẫn vậy: mở biểu mẫu, bấm Chia sẻ, chọn bất kỳ ai có đường liên kết.',
  accepting: ({ day }) =>
    day ? `Đang nhận. Máy tự đóng trong giờ đầu sau hết ngày ${day}.` : 'Đang nhận; không có ngày đóng.',
  'not-yet': ({ day }) => `Đang đóng vì chưa tới ngày nhận. Máy tự mở trong giờ đầu ngày ${day}.`,
  over: ({ day }) => `Đã đóng vì hết hạn ngày ${day}.`,
  opening: () => 'Đã tới ngày nhận; máy tự mở trong giờ tới.',
  closing: () => 'Đã hết hạn; máy tự đóng trong giờ tới.',
  'closed-too-early': () => 'Đang đóng dù trong thời gian nhận, nên các đơn vị không gửi được.',
  'open-outside': () => 'Đang nhận dù chưa tới ngày nhận hoặc đã hết hạn.',
  linked: () => 'Câu trả lời được ghi vào bảng tính này.',
  'not-linked': () =>
    'Chưa gắn với bảng tính nào. Câu trả lời vẫn đủ trong biểu mẫu và máy vẫn đọc mỗi giờ; Google có thể không cho gắn.',
  'linked-elsewhere': () =>
    'Đang ghi câu trả lời vào một bảng tính khác nên không có báo. Câu trả lời vẫn đủ trong biểu mẫu.',
  'doorbell-rang': ({ at, by }) => `Báo lần cuối lúc ${at}, chạy bằng tài khoản ${by}.`,
  'doorbell-set': ({ at, by }) => `Đặt lúc ${at} bằng tài khoản ${by}; chưa phải báo lần nào.`,
  'doorbell-unlinked': () =>
    'Không có báo vì biểu mẫu chưa gắn với bảng tính. Máy đọc mỗi giờ, hoặc khi có người bấm đọc.',
  'doorbell-off': () => 'Không cần nữa vì đã hết hạn.',
  'doorbell-silent': ({ at }) => `Không báo câu trả lời gửi lúc ${at}. Máy vẫn đọc mỗi giờ.`,
  'doorbell-missing': () => 'Chưa đặt hoặc đã bị xóa. Máy chỉ đọc mỗi giờ hoặc khi có người bấm đọc.',
  'clock-ran': ({ at, by }) => `Chạy lần cuối lúc ${at}, bằng tài khoản ${by}.`,
  'clock-set': ({ at, by }) => `Đặt lúc ${at} bằng tài khoản ${by}; chưa tới lần chạy đầu.`,
  'clock-off': () => 'Không cần nữa vì đã hết hạn.',
  'clock-silent': ({ at }) => `Không chạy từ ${at} nên biểu mẫu không tự mở, tự đóng.`,
  'clock-missing': () => 'Chưa đặt hoặc đã bị xóa nên biểu mẫu không tự mở, tự đóng.',
  'days-left': ({ day, count }) => `Hết ngày ${day}, còn ${count} ngày.`,
  'last-days': ({ day, count }) =>
    `Hết ngày ${day}, ${count === 0 ? 'là hôm nay' : `còn ${count} ngày`}. Nên gọi các nơi chưa gửi, hoặc lùi hạn rồi bấm Cập nhật.`,
  passed: ({ day }) => `Đã hết hạn ngày ${day}. Muốn nhận tiếp: lùi hạn rồi bấm Cập nhật.`,
  'no-deadline': () => 'Chưa ghi hạn, hoặc ghi chưa đọc được, nên biểu mẫu không tự đóng.',
  reversed: ({ day }) => `Hạn ${day} trước ngày bắt đầu nhận nên biểu mẫu không bao giờ mở. Sửa ngày.`,
  answers: ({ count, at }) => `${count} câu trả lời, mới nhất lúc ${at}; đã đọc đủ.`,
  'no-answers': () => 'Chưa có câu trả lời nào.',
  'answers-read': ({ read }) => `Đã đọc ${read} câu trả lời.`,
  unread: ({ count, read, at }) => `${count} câu trả lời, mới nhất lúc ${at}; mới đọc ${read}.`,
};

/** What to press for a finding, where the usual words of the repair would not say it. */
const ownPresses: Partial<Record<LightFinding, string>> = {
  unpublished: 'Phát hành lại',
  gone: 'Lập biểu mẫu mới',
  'not-anyone': 'Mở cho ai có link',
  'asks-behind': 'Cập nhật ngay',
  'asks-other-day': 'Cập nhật để hỏi lại',
  opening: 'Mở ngay',
  closing: 'Đóng ngay',
  'open-outside': 'Đóng theo ngày đã ghi',
  'not-linked': 'Gắn vào bảng tính này',
  'linked-elsewhere': 'Gắn lại vào bảng tính này',
  'doorbell-silent': 'Đặt lại báo',
  'doorbell-missing': 'Đặt lại báo',
  'clock-silent': 'Đặt lại giờ chạy',
  'clock-missing': 'Đặt lại giờ chạy',
};

const presses: Record<Exclude<Repair, 'ask-maker'>, string> = {
  'open-registration': 'Mở lại',
  'take-answers': 'Đọc ngay',
  'correct-day': 'Tới ô ghi hạn',
};

/**
 * What a light says; `moment` writes a moment as people here read it.
 * @example lightWords({ name: 'form', finding: 'published', about: {} }, String) // 'Biểu mẫu đã phát hành.'
 */
export function lightWords({ finding, about }: Light, moment: (at: number) => string): string {
  const { at, by = '', day, count = 0, read = 0 } = about;
  return sentences[finding]({
    at: at === undefined ? '' : moment(at),
    by,
    day: day ? writeShortDay(day) : '',
    count,
    read,
  });
}

/** What to press, or whom to ask, to repair a finding. @example repairWords('gone', 'open-registration', '') // 'Lập biểu mẫu mới' */
export const repairWords = (finding: LightFinding, repair: Repair, maker: string): string =>
  repair === 'ask-maker'
    ? `Nhờ ${maker} mở bảng tính này, vào Phiếu trả lời và bấm Cập nhật.`
    : (ownPresses[finding] ?? presses[repair]);
