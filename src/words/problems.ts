import { writeMonth, writeShortDay } from '../domain/days/days';
import { longestForPaper, longestSubject, mostRecipients } from '../domain/limits';
import { meantAmount } from '../domain/money/money';
import type { Problem, ProblemCode } from '../domain/problem';
import { writeAmount } from '../domain/text/vietnamese';
import { attachmentsWords } from './limits';

type Sentence = (seen: string, about: Record<string, string | number>) => string;

/** For each code: what happened and what to do. Where it happened is put in front. */
const sentences: Record<ProblemCode, Sentence> = {
  'missing-tab': () => 'chưa có trang tính này. Mở Giao Ban → Tạo bảng để thêm.',
  'missing-column': () => 'thiếu cột này. Mở Giao Ban → Tạo bảng để thêm cột, hoặc ghi lại đúng tiêu đề.',
  'doubled-column': () => 'có hai cột cùng tiêu đề. Đổi tên hoặc xóa một cột.',
  'missing-setting': () => 'thiếu mục này. Mở Giao Ban → Tạo bảng để thêm.',
  'doubled-setting': () => 'mục này ghi hai lần. Xóa một dòng.',
  'rows-above-title': () =>
    'có dòng đứng trên hàng tiêu đề. Giao Ban vẫn đọc được, nhưng nên chuyển đi chỗ khác.',
  'merged-cells': () => 'có ô gộp. Bỏ gộp ô, mỗi dòng ghi đủ.',
  'formula-in-machine-cell': () => 'có công thức trong ô do máy ghi nên máy không ghi được. Xóa công thức.',
  'formula-error': (seen) => `công thức báo lỗi ${seen}. Sửa công thức hoặc nhập giá trị.`,
  'doubled-code': (seen, { earlier }) => `mã “${seen}” đã có ở hàng ${earlier}. Mỗi dòng một mã riêng.`,
  'blank-cell': () => 'ô này không được để trống. Nhập giá trị.',
  'blank-cell-advised': () => 'ô này đang trống. Nên nhập trước khi gửi văn bản.',
  'bad-text': (seen) => `không đọc được “${seen}”. Nhập lại bằng chữ.`,
  'text-too-long': () => `nội dung quá dài. Rút còn dưới ${writeAmount(longestForPaper)} ký tự.`,
  'bad-day': (seen) => `“${seen}” không phải là ngày. Nhập ngày đủ năm, ví dụ 24/7/2020.`,
  'day-without-year': (seen) => `“${seen}” thiếu năm. Nhập ngày đủ năm, ví dụ 24/7/2020.`,
  'day-only-planned': (seen) =>
    `“${seen}” mới là thời gian dự kiến. Để trống ô ngày, ghi tháng vào Tháng dự kiến và cụm từ vào Thời gian dự kiến.`,
  'weekday-against-date': (seen) => `thứ và ngày trong “${seen}” không khớp. Xem lại lịch rồi sửa.`,
  'weekday-in-text': (seen, { is }) => `“${seen}” không khớp: ngày đó là ${is}. Sửa thứ hoặc ngày.`,
  'bad-time': (seen) => `“${seen}” không phải là giờ. Nhập ví dụ 8h00 hoặc 8 giờ 00.`,
  'bad-month': (seen) => `“${seen}” không phải là tháng. Nhập tháng và năm, ví dụ 7/2020.`,
  'bad-length': (seen) => `“${seen}” không phải là thời lượng. Nhập ví dụ 01 ngày, ½ ngày, 02 buổi.`,
  'bad-years': (seen) => `“${seen}” không phải là giai đoạn. Nhập ví dụ 2021-2025.`,
  'bad-amount': (seen) => `“${seen}” không phải là số tiền. Nhập số đồng bằng chữ số, ví dụ 1.500.000.`,
  'amount-in-words': (seen) =>
    `“${seen}” viết tắt bằng chữ nên không cộng được. Nhập số đồng bằng chữ số${meantWords(seen)}.`,
  'bad-count': (seen) => `“${seen}” không phải là số lượng. Nhập một số, ví dụ 02.`,
  'bad-choice': (seen) => `“${seen}” không có trong danh sách. Bấm vào ô và chọn.`,
  'bad-yes-no': (seen) => `“${seen}” không phải Có hoặc Không. Bấm vào ô và chọn.`,
  'bad-email': (seen) => `“${seen}” không phải là địa chỉ email. Sửa địa chỉ, ví dụ vanthu@so.example.`,
  'doubled-email': (seen, { earlier }) =>
    `hộp thư “${seen}” đã ghi ở hàng ${earlier}. Giữ nguyên nếu hai đơn vị dùng chung.`,
  'no-day': () => 'chưa có ngày họp; giấy mời sẽ để trống ngày. Nhập ngày khi đã ấn định.',
  'no-day-no-month': () => 'chưa có cả ngày họp lẫn tháng dự kiến. Nhập một trong hai.',
  'day-outside-month': (seen, { month }) =>
    `ngày họp ${seen} không nằm trong tháng dự kiến ${writeMonth(String(month))}. Sửa một trong hai.`,
  'unknown-unit': (seen) =>
    `không có đơn vị hay loại nào tên là “${seen}”. Ghi đúng mã, tên hoặc loại ở trang Đơn vị.`,
  'unit-not-valid': (seen, { day }) =>
    `“${seen}” không còn hiệu lực vào ngày ${dayWords(day)}. Ghi tên đơn vị hiện nay hoặc sửa ngày hiệu lực.`,
  'no-units': (seen) =>
    `vào ngày họp không có đơn vị nào thuộc “${seen}”. Xem lại ngày hiệu lực ở trang Đơn vị.`,
  'nobody-invited': () =>
    'chưa có dòng nào gửi giấy mời cho đơn vị. Ở dòng cần mời, ghi Đơn vị được mời và chọn Có ở cột Gửi giấy mời.',
  'seats-against-plan': (seen, { seats }) =>
    `kế hoạch ghi “${seen}” nhưng trang Thành phần cộng được ${seats} người. Sửa một trong hai.`,
  'unreadable-guest-number': (seen) =>
    `không thấy con số trong “${seen}” nên không so được với trang Thành phần.`,
  'unknown-drawing': (seen) =>
    `không có trang nào để lấy tên là “${seen}”. Ghi Thành phần, Phân công hoặc Dự toán.`,
  'drawn-twice': (seen) => `“${seen}” đã được lấy ở dòng trên. Xóa một dòng.`,
  'drawn-empty': (seen) => `trang “${seen}” chưa có dòng nào. Nhập nội dung vào trang đó.`,
  'unknown-tag': (seen, { suggestion }) =>
    `không có mục nào tên là “${seen}”.${suggestion ? ` Có phải “${suggestion}”?` : ''} Ghi đúng tên mục của trang Hội nghị.`,
  'broken-tag': (seen) =>
    `dấu ngoặc của “${seen}” chưa đủ. Viết {{Tên mục}} với hai ngoặc mở và hai ngoặc đóng.`,
  'stray-number': (seen, { right }) =>
    `đề mục “${seen}” đứng thứ ${right}. Sửa số, hoặc bỏ số để máy tự đánh.`,
  'stray-spacing': (seen) =>
    `khoảng trắng ở “${seen}” có thể chưa đúng. Xem lại; chữ vẫn được in như đã ghi.`,
  'budget-without-basis': () => 'chưa có căn cứ. Ghi mã định mức hoặc văn bản, báo giá làm căn cứ.',
  'budget-unknown-norm': (seen) => `không có định mức nào mã “${seen}”. Ghi đúng mã ở trang Định mức.`,
  'budget-norm-expired': (seen, { day }) =>
    `định mức “${seen}” không áp dụng vào ngày ${dayWords(day)}. Chọn định mức còn hiệu lực.`,
  'budget-over-norm': (seen, { norm }) =>
    `đơn giá ${seen} cao hơn định mức ${writeAmount(Number(norm))}. Giảm đơn giá hoặc ghi rõ căn cứ khác.`,
  'budget-meal-for-salaried': (seen, { offPayrollSeats }) =>
    `hỗ trợ tiền ăn cho ${seen} người, nhưng chỉ có ${offPayrollSeats} người không hưởng lương ngân sách. Sửa số lượng, hoặc cột Hưởng lương ngân sách ở trang Thành phần.`,
  'budget-amount-differs': (seen, { right }) =>
    `thành tiền ghi ${seen}, nhân lại được ${writeAmount(Number(right))}. Sửa, hoặc để trống cho máy tính.`,
  'budget-total-differs': (seen, { right }) =>
    `tổng ghi ${seen}, cộng lại được ${writeAmount(Number(right))}. Sửa, hoặc xóa dòng này: máy tự cộng khi in.`,
  'validity-reversed': (seen) => `ngày hết hiệu lực ${seen} sớm hơn ngày bắt đầu. Sửa một trong hai.`,
  'doubled-holiday': (seen, { earlier }) => `ngày ${seen} đã ghi ở hàng ${earlier}. Xóa một dòng.`,
  'holiday-both-ways': (seen, { earlier }) =>
    `ngày ${seen} ở hàng ${earlier} ghi khác, nên không rõ nghỉ hay làm bù. Xóa dòng sai.`,
  'year-without-holidays': (seen) =>
    `chưa có ngày nghỉ nào của năm ${seen}, nên hạn tính theo ngày làm việc có thể sai. Thêm các ngày nghỉ lễ, tết của năm.`,
  'copied-sheet': () =>
    'bảng tính này là bản sao của một hội nghị khác. Chọn “Hội nghị mới từ bản sao” để bắt đầu hội nghị mới; văn bản của hội nghị cũ không bị đụng tới.',
  busy: () => 'có người khác đang chạy Giao Ban trên bảng tính này. Đợi một phút rồi bấm lại.',
  'changed-by-hand': (seen) =>
    `“${seen}” đã được sửa tay trong Google Tài liệu nên được giữ nguyên. Nếu muốn, chọn ghi đè.`,
  'made-by-another': (seen) =>
    `“${seen}” do tài khoản khác soạn nên để người đó cập nhật. Nhờ người đó mở bảng tính và bấm lại.`,
  'upload-failed': (seen) =>
    `Google Drive chưa nhận “${seen}”. Bấm lại sau ít phút; văn bản đã xong không bị soạn lại.`,
  'sharing-failed': (seen) =>
    `chưa mở được thư mục cho “${seen}”. Kiểm tra địa chỉ, hoặc chia sẻ thư mục bằng tay.`,
  'out-of-reach': () =>
    'Google Drive không cho mở tệp. Bấm lại; nếu vẫn vậy, mở Giao Ban bằng tài khoản đã soạn.',
  'not-authorised': () => 'Giao Ban chưa được cấp quyền này. Bấm lại và đồng ý khi Google hỏi.',
  'table-not-empty': () => 'trang tính đã có nội dung nên được giữ nguyên, không ghi gì thêm.',
  'mail-row-gone': (seen) =>
    `dòng của thư “${seen}” không còn nên thư chưa gửi. Mở lại Gửi thư để lập lại dòng, rồi xem và xác nhận.`,
  'mail-nobody-invited': (seen) =>
    `thư “${seen}” không ứng với đơn vị nào đang được mời. Xem lại trang Thành phần, hoặc xóa dòng này.`,
  'mail-without-cause': (seen) =>
    `thư “${seen}” không còn ứng với đăng ký hoặc đơn vị nào. Bấm Đọc đăng ký rồi xem lại, hoặc xóa dòng này.`,
  'reminder-of-another': (seen) =>
    `thư nhắc đi từ tài khoản đã mở biểu mẫu (${seen}) để không nhắc đơn vị vừa đăng ký. Nhờ người đó mở bảng tính và bấm Gửi thư.`,
  'mail-without-paper': (seen) => `thư “${seen}” chưa có giấy mời. Bấm Soạn giấy mời trước khi gửi.`,
  'mail-paper-gone': (seen) => `không còn thấy “${seen}” trong Drive. Bấm Soạn giấy mời để soạn lại.`,
  'mail-of-another': (seen) =>
    `“${seen}” do tài khoản khác soạn nên chỉ người đó gửi được. Nhờ người đó mở bảng tính và bấm Gửi thư.`,
  'mail-without-address': (seen) => `chưa có địa chỉ email đọc được cho “${seen}”. Nhập địa chỉ rồi xem lại.`,
  'mail-to-too-many': (seen) =>
    `thư có ${seen} người nhận, Gmail cho nhiều nhất ${mostRecipients}. Bớt người nhận.`,
  'mail-subject-too-long': () => `tiêu đề dài quá ${longestSubject} chữ. Rút ngắn lại.`,
  'mail-too-large': (seen) =>
    `tệp “${seen}” lớn quá ${attachmentsWords} nên Gmail không nhận. Chọn bản quét nhỏ hơn.`,
  'private-mailbox': (seen) =>
    `“${seen}” là hộp thư cá nhân miễn phí, không phải hộp thư công vụ. Giữ nguyên nếu đơn vị thật sự dùng hộp thư này.`,
  'mailbox-differs': (seen) => `trang Đơn vị ghi hộp thư khác: “${seen}”. Sửa một trong hai nếu cần.`,
  'paper-behind': (seen) =>
    `bảng tính đã đổi sau khi soạn “${seen}”. Bấm Soạn giấy mời để cập nhật trước khi gửi.`,
  'signed-behind': (seen) =>
    `giấy mời đã soạn lại sau khi chọn bản ký “${seen}”. Chọn bản ký mới nếu nội dung đổi.`,
  'day-passed': (seen) => `ngày họp ${seen} đã qua. Xem lại ngày trước khi gửi.`,
  'late-invitation': (seen, { days }) =>
    `ngày họp ${seen} đã gần: giấy mời cần tới trước ít nhất ${days} ngày làm việc. Gửi ngay, và gọi điện cho các đơn vị.`,
  'mail-list-changed': () => 'danh sách thư đã thay đổi sau khi xem nên chưa gửi gì. Xem lại rồi xác nhận.',
  'mail-changed': (seen) =>
    `thư “${seen}” đã sửa sau khi xác nhận nên chưa gửi. Mở lại Gửi thư để xem và xác nhận.`,
  'mail-in-doubt': (seen) =>
    `chưa rõ thư “${seen}” đã đi hay chưa. Xem mục Đã gửi của Gmail hoặc hỏi đơn vị, rồi chọn Đã tới nơi, Gửi lại hoặc Đã giao tay.`,
  'mail-unsure': () =>
    'Gmail không trả lời rõ nên thư vừa gửi được ghi là nghi ngờ và máy dừng lại. Thư còn lại vẫn chờ; bấm Gửi tiếp sau ít phút.',
  'test-unsure': () =>
    'Gmail không trả lời rõ; thư thử có thể đã đi hoặc chưa. Xem hộp thư của mình rồi thử lại.',
  'mail-refused': (seen) => `Gmail từ chối thư “${seen}”. Sửa địa chỉ rồi gửi lại.`,
  'mail-not-settled': (seen) => `thư “${seen}” không còn ở trạng thái ghi được như vậy. Xem lại danh sách.`,
  'nothing-returned': () => 'không có thư nào Gmail đã nhận từ lúc ấy. Xem lại giờ.',
  'quota-reached': () =>
    'đã hết số người nhận Google cho gửi hôm nay. Thư còn lại giữ nguyên, máy tự gửi tiếp khi có hạn mức mới.',
  'sending-stopped': () => 'việc gửi đang tạm dừng. Thư chưa đi vẫn chờ; bấm Gửi tiếp để gửi nốt.',
  'sending-elsewhere': (seen) =>
    `${seen || 'một cửa sổ khác'} đang gửi thư. Đợi gửi xong, hoặc bấm Tạm dừng rồi thử lại sau hai phút.`,
  'job-of-another': (seen) =>
    `thư đang chờ gửi do ${seen} xác nhận, chỉ tài khoản đó gửi tiếp được. Đợi xong, hoặc bấm Dừng hẳn.`,
  'clock-off': () =>
    'chưa được phép đặt giờ gửi tiếp. Hãy giữ trang này mở đến khi gửi xong, hoặc đồng ý khi Google hỏi quyền.',
  'no-pdf': () => 'không lấy được bản PDF nên giấy mời được gửi kèm dạng Word (.docx).',
  'attachment-missing': (seen) =>
    `chưa lấy được tệp “${seen}” từ Drive nên thư chưa gửi. Bấm Gửi tiếp sau ít phút.`,
  'not-a-pdf': (seen) => `“${seen}” không phải tệp PDF. Chọn bản quét dạng PDF.`,
  'ledger-full': () =>
    'sổ của máy trong bảng tính này đã đầy nên không ghi thêm được. Bắt đầu hội nghị mới trong một bảng tính mới.',
  'foreign-entry': (seen) =>
    `“${seen}” do một phiên bản khác của Giao Ban ghi vào sổ của máy, phiên bản này không hiểu nên để nguyên: không gửi, không ghi đè. Cập nhật Giao Ban, hoặc báo người quản trị.`,
  'nobody-registers': () => 'chưa có đơn vị nào còn hiệu lực để đăng ký. Nhập đơn vị hoặc sửa ngày hiệu lực.',
  'doubled-link-code': (_, { earlier }) =>
    `mã đăng ký này đã có ở hàng ${earlier}. Xóa mã ở dòng chép để máy đặt mã mới.`,
  'form-of-another': (seen) =>
    `biểu mẫu do ${seen} mở nên người đó cập nhật. Nhờ người đó mở bảng tính và bấm Mở đăng ký.`,
  'doorbell-off': () =>
    'chưa được phép báo khi có đăng ký mới. Bấm Đọc đăng ký để xem, hoặc đồng ý khi Google hỏi quyền.',
  'call-not-open': () =>
    'đợt đăng ký chưa mở hoặc đã hết hạn nên chưa xếp thư nhắc. Xem ngày nhận và hạn ở trang Hội nghị.',
  'practice-too-late': () =>
    'bảng tính này đã có văn bản, thư hoặc biểu mẫu thật nên không tập ở đây được. Tạo một bản sao của bảng tính (Tệp → Tạo bản sao) rồi tập ở bản sao.',
  'no-form': () => 'chưa có biểu mẫu đăng ký. Bấm Mở đăng ký trước.',
  'form-not-published': () =>
    'biểu mẫu chưa được phát hành. Mở biểu mẫu, bấm Phát hành, rồi bấm lại Mở đăng ký.',
  'form-not-open': () =>
    'Google chưa cho mở biểu mẫu với mọi người. Trong biểu mẫu, bấm Chia sẻ và chọn bất kỳ ai có đường liên kết.',
  'form-not-linked': () =>
    'biểu mẫu chưa gắn với bảng tính này. Câu trả lời vẫn được đọc từ biểu mẫu; bấm lại Mở đăng ký để gắn.',
  'bad-standing': (seen) =>
    `“${seen}” không cho biết đăng ký này có được tính hay không. Bấm Đọc đăng ký để máy ghi lại.`,
  'nothing-registered': () =>
    'chưa có đăng ký nào được tính nên chưa có gì để tổng hợp. Bấm Đọc đăng ký, rồi soạn lại.',
  unexpected: () =>
    'Giao Ban gặp lỗi chưa lường trước. Việc đã xong vẫn còn; bấm lại, nếu vẫn vậy xin báo người quản trị.',
};

/**
 * One problem in the user's Vietnamese: where, what happened, what to do.
 * @example sentenceOf(problem('blank-cell', { tab: 'Đơn vị', row: 4, column: 'Mã' }))
 * // 'Trang tính “Đơn vị”, hàng 4, cột “Mã”: ô này không được để trống. Nhập giá trị.'
 */
export function sentenceOf({ code, at, seen, about }: Problem): string {
  const place = [
    at.tab && `Trang tính “${at.tab}”`,
    at.row > 0 && `hàng ${at.row}`,
    at.column && `${at.setting ? 'mục' : 'cột'} “${at.column}”`,
  ].filter(Boolean);
  const words = sentences[code](shown(seen), about ?? {});
  return place.length > 0
    ? `${place.join(', ')}: ${words}`
    : words.slice(0, 1).toUpperCase() + words.slice(1);
}

/** A cell as a message can carry it: one line, not long, days and sums as people write them. */
function shown(seen: Problem['seen']): string {
  if (typeof seen === 'number')
    return Number.isSafeInteger(seen) && seen >= 0 ? writeAmount(seen) : String(seen);
  const text = dayWords(String(seen).replace(/\s+/g, ' ').trim());
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

const dayWords = (day: string | number | undefined): string =>
  /^\d{4}-\d{2}-\d{2}$/.test(String(day)) ? writeShortDay(String(day)) : String(day ?? '');

const meantWords = (seen: string): string => {
  const meant = meantAmount(seen);
  return meant === undefined ? ', ví dụ 1.500.000' : `: ${writeAmount(meant)}`;
};
