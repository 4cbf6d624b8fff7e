import type { ByHandCheck, CheckCode, CheckFinding, Hindrance } from '../domain/desk/self-check';
import type { SpokenFinding } from '../spoken/desk';
import { permissionLines } from './permissions';
import { checkTitles } from './self-check-titles';

type Words = {
  /** Said when it is as expected. */
  fine: string;
  /** Said when it is not: what that means for the work, and what to do. */
  differs: string;
};

/** To whom a user turns with what only the makers can mend. */
const tell =
  'Chép báo cáo ở cuối trang gửi người phụ trách kỹ thuật của cơ quan, để chuyển cho nhóm làm Giao Ban.';

const sentences: Record<CheckCode, Words> = {
  tables: {
    fine: 'Đủ trang tính, đọc được.',
    differs:
      'Còn thiếu trang tính hoặc cột, nên các việc dùng tới chúng sẽ dừng. Mở “Cài đặt và trợ giúp”, bấm “Tạo bảng” để thêm phần thiếu; phần đang có giữ nguyên.',
  },
  account: {
    fine: 'Google cho biết tài khoản đang dùng.',
    differs:
      'Google không cho biết tài khoản đang dùng, nên Giao Ban không phân biệt được việc của từng người. Nhờ quản trị viên của cơ quan cho phép tiện ích xem địa chỉ tài khoản, rồi mở lại bảng tính.',
  },
  permissions: {
    fine: 'Đủ các quyền cần dùng.',
    differs:
      'Còn quyền chưa cho, nên việc cần tới quyền ấy sẽ dừng. Đóng thanh bên, mở lại từ menu và đồng ý khi Google hỏi; nếu Google không hỏi, nhờ quản trị viên của cơ quan.',
  },
  quota: {
    fine: 'Hôm nay còn gửi được thư.',
    differs:
      'Hôm nay tài khoản này hết hạn mức gửi thư. Thư đã xác nhận sẽ đi tiếp khi Google cho gửi lại, thường sau 24 giờ.',
  },
  zone: {
    fine: 'Bảng tính theo giờ Việt Nam.',
    differs:
      'Bảng tính không theo giờ Việt Nam, nên ngày giờ có thể lệch. Vào Tệp → Cài đặt → Múi giờ, chọn (GMT+07:00) Thành phố Hồ Chí Minh, rồi kiểm tra lại các ô ngày.',
  },
  'ledger-room': {
    fine: 'Còn chỗ ghi nhớ văn bản và thư.',
    differs:
      'Bộ nhớ gần đầy (tổng 500 kB, mỗi mục 9 kB); khi đầy, Giao Ban sẽ không soạn và gửi thêm được. Hội nghị sau nên làm ở một bảng tính mới.',
  },
  triggers: {
    fine: 'Lịch chạy đúng như đang cần.',
    differs:
      'Có việc đang chờ mà lịch chạy của tài khoản này chưa bật. Mở “Gửi thư” bấm “Gửi tiếp”, hoặc mở “Phiếu trả lời” bấm nút cập nhật biểu mẫu, để bật lại.',
  },
  speed: { fine: 'Đã đo vài việc Giao Ban hay nhờ Google làm.', differs: tell },
  runtime: {
    fine: 'Google chạy được mọi phần của Giao Ban, giờ Việt Nam đúng.',
    differs: `Máy của Google đổi giờ khác dự kiến, nên ngày giờ trong văn bản có thể lệch. Tạm chưa gửi thư. ${tell}`,
  },
  'ledger-write': {
    fine: 'Ghi gì đọc lại đúng như vậy.',
    differs: `Bộ nhớ đọc lại không đúng như đã ghi, nên Giao Ban có thể quên việc đã làm. Tạm chưa gửi thư. ${tell}`,
  },
  lock: {
    fine: 'Hai người cùng bấm thì lần lượt từng người.',
    differs: `Google không cho khóa bảng tính, nên hai người không nên cùng bấm một lúc. ${tell}`,
  },
  'refusal-text': {
    fine: 'Google từ chối bằng lời Giao Ban hiểu được.',
    differs: `Google từ chối bằng lời khác dự kiến, nên khi thiếu quyền Giao Ban sẽ báo “lỗi ngoài dự kiến” thay vì báo thiếu quyền. ${tell}`,
  },
  cells: {
    fine: 'Mã, ngày và chữ lạ giữ nguyên như đã ghi.',
    differs: `Bảng tính tự đổi chữ ghi vào ô, nên mã hoặc số điện thoại có thể sai. Xem kỹ các trang do máy ghi trước khi dùng. ${tell}`,
  },
  days: {
    fine: 'Ngày không lệch, giờ đọc đúng.',
    differs: `Ngày hoặc giờ đọc ra khác như đã gõ, nên văn bản có thể sai ngày giờ. Xem mục “Múi giờ của bảng tính”, và đọc kỹ ngày giờ trong văn bản trước khi gửi. ${tell}`,
  },
  clock: {
    fine: 'Đặt được lịch chạy mỗi giờ, và gỡ được.',
    differs: `Không đặt hoặc không gỡ được lịch chạy mỗi giờ, nên hãy để mở trang “Gửi thư” tới khi gửi xong. ${tell}`,
  },
  doorbell: {
    fine: 'Đặt được báo có đăng ký, và gỡ được.',
    differs: `Không đặt hoặc không gỡ được báo có đăng ký; bấm “Đọc đăng ký” để xem đăng ký mới. ${tell}`,
  },
  'clock-ran': {
    fine: 'Lịch chạy mỗi giờ đã chạy được ở bảng tính này.',
    differs: `Lịch chạy mỗi giờ không được Google cho thấy bảng tính này nên không tự làm được gì: bấm Gửi tiếp, Đọc đăng ký khi cần. ${tell}`,
  },
  'drive-upload': {
    fine: 'Văn bản thành Google Docs, dấu nhận biết còn đủ.',
    differs: `Văn bản tải lên không thành Google Docs hoặc mất dấu nhận biết, nên khi bị ngắt giữa chừng có thể sinh bản thừa. ${tell}`,
  },
  'drive-list': {
    fine: 'Vừa tạo xong đã thấy trong danh sách.',
    differs: `Drive hiện tệp mới chậm. Nếu việc soạn bị ngắt, đợi vài phút rồi hãy bấm lại để không sinh bản thừa. ${tell}`,
  },
  'drive-version': {
    fine: 'Giờ sửa của văn bản chỉ đổi khi có người sửa.',
    differs: `Giờ sửa tự đổi dù không ai sửa, nên soạn lại sẽ chậm hơn; bản sửa tay vẫn được giữ nhờ so chữ. ${tell}`,
  },
  'drive-text': {
    fine: 'Chữ lấy về đúng như chữ tải lên, dấu cách và dấu nháy không kể.',
    differs: `Google sửa chữ khi nhận văn bản, nên văn bản không ai sửa có thể bị coi là đã sửa tay. Khi được hỏi, mở ra xem rồi hãy chọn ghi đè. ${tell}`,
  },
  'drive-again': {
    fine: 'Soạn lại không làm đổi đường dẫn.',
    differs: `Soạn lại có thể đổi đường dẫn hoặc mất dấu nhận biết; đừng gửi đường dẫn cũ đi. ${tell}`,
  },
  'drive-pdf': {
    fine: 'PDF lấy ra đầy đủ.',
    differs: `Không lấy được PDF, nên thư mời sẽ kèm tệp Word. Mở thử tệp kèm trước khi xác nhận gửi. ${tell}`,
  },
  'drive-files': {
    fine: 'Tệp lấy về đúng từng byte, đúng thứ tự.',
    differs: `Tệp lấy về sai nội dung hoặc lẫn thứ tự, nên thư có thể kèm nhầm tệp. Chưa gửi thư; gửi thử cho mình để xem. ${tell}`,
  },
  'drive-ten': {
    fine: 'Mười tệp lên cùng lúc đều thành Google Docs.',
    differs: `Có tệp không thành Google Docs khi lên cùng lúc, nên soạn nhiều văn bản sẽ phải bấm lại. Phần đã xong vẫn còn. ${tell}`,
  },
  'drive-large': {
    fine: 'Tệp lớn lên Drive đủ từng byte.',
    differs: `Tệp lớn lên Drive không đủ. Hãy nén bản ký xuống dưới 5 MB trước khi đưa vào. ${tell}`,
  },
  'form-questions': {
    fine: 'Biểu mẫu đăng ký lập được đủ câu hỏi, rẽ đúng nhánh.',
    differs: `Biểu mẫu đăng ký lập thiếu hoặc sai thứ tự câu hỏi. Mở biểu mẫu xem kỹ trước khi gửi link. ${tell}`,
  },
  'form-stranger': { fine: '', differs: tell },
  'second-account': { fine: '', differs: tell },
  'form-made': {
    fine: 'Biểu mẫu tạo trên Drive mở được ngay.',
    differs: `Không mở được biểu mẫu vừa tạo, nên chưa dùng được “Phiếu trả lời”. Nhận đăng ký bằng cách khác. ${tell}`,
  },
  'form-open': {
    fine: 'Người có đường dẫn điền được biểu mẫu.',
    differs: `Biểu mẫu chưa mở được cho mọi người. Mở biểu mẫu, bấm Xuất bản, ở mục Người trả lời chọn “Bất kỳ ai có đường liên kết”; nếu không có lựa chọn ấy, nhờ quản trị viên của cơ quan. ${tell}`,
  },
  'form-link': {
    fine: 'Đường dẫn điền sẵn mã và tên đơn vị.',
    differs: `Đường dẫn điền sẵn có dạng khác dự kiến, nên link riêng của từng đơn vị có thể sai. Mở thử một link ở trang Đơn vị trước khi gửi. ${tell}`,
  },
  'form-answer': {
    fine: 'Câu trả lời có mã, có giờ, có link để sửa, đúng câu hỏi.',
    differs: `Câu trả lời đọc ra khác dự kiến. So trang Đăng ký với biểu mẫu trước khi dùng. ${tell}`,
  },
  'form-sheet': {
    fine: 'Biểu mẫu của hội nghị ghi vào bảng tính này.',
    differs: `Biểu mẫu không nối với bảng tính này, nên bảng tính không được báo khi có đăng ký; “Đọc đăng ký” vẫn đọc được. ${tell}`,
  },
  'form-edit': { fine: '', differs: tell },
  clean: {
    fine: 'Tệp thử đã vào thùng rác của Drive.',
    differs:
      'Còn tệp thử tên “Giao Ban - Tự kiểm tra (xóa được)” trong Drive. Đợi vài phút rồi chạy lại, hoặc tự xóa.',
  },
  mail: {
    fine: 'Gmail đã nhận thư gửi cho mình, có mã thư. Mở hộp thư xem thư đã tới chưa; thư này xóa được.',
    differs: `Gmail không nhận thư, nên chưa gửi được thư mời. ${tell}`,
  },
};

const hindrances: Record<Hindrance, string> = {
  'not-authorised': 'Chưa thử được vì thiếu quyền. Xem mục “Các quyền đã cho”.',
  'out-of-reach': 'Chưa thử được vì Google không trả lời. Đợi vài phút rồi thử lại.',
  'ledger-full': 'Chưa thử được vì bộ nhớ của Giao Ban đã đầy.',
  'drive-full': 'Chưa thử được vì Google Drive của tài khoản này đã đầy. Dọn bớt rồi thử lại.',
  'sheet-full': 'Chưa thử được vì bảng tính đã chạm số ô nhiều nhất. Xóa hàng, cột, trang thừa rồi thử lại.',
  'protected-cells': 'Chưa thử được vì bảng tính đang được bảo vệ. Cho tài khoản này sửa rồi thử lại.',
  'cell-refuses': 'Chưa thử được vì ô có quy tắc xác thực dữ liệu từ chối.',
  'google-spent': 'Chưa thử được vì hôm nay đã dùng hết lượt Google cho. Mai thử lại.',
  'no-sheet':
    'Chưa thử được vì Google không cho lần chạy này thấy bảng tính. Đóng và mở lại bảng tính rồi thử lại.',
  'google-later': 'Chưa thử được vì Google chưa trả lời hoặc mạng bị ngắt. Đợi vài phút rồi thử lại.',
  unexpected: `Chưa thử được vì có lỗi ngoài dự kiến. ${tell}`,
  'no-form': 'Chưa thử được vì hội nghị chưa có biểu mẫu. Lập biểu mẫu ở “Phiếu trả lời” rồi thử lại.',
  'form-of-another': 'Biểu mẫu do tài khoản khác lập. Nhờ người ấy chạy Tự kiểm tra.',
  'not-yet':
    'Chưa có lần nào lịch chạy mỗi giờ của tài khoản này chạy ở bảng tính này. Sau khi xác nhận gửi thư hoặc mở đăng ký, đợi hơn một giờ rồi xem lại mục này.',
  'by-hand': 'Máy không tự thử được việc này, phải có người làm.',
  'tab-in-the-way':
    'Đã có trang tính tên “Tự kiểm tra (xóa được)” với nội dung khác. Đổi tên trang ấy rồi thử lại.',
  unsure: 'Gmail không trả lời rõ; thư có thể đã đi. Mở hộp thư xem.',
};

/** What people do to try what the machine cannot. */
const byHand: Record<ByHandCheck, string> = {
  'form-edit':
    'Máy không tự sửa câu trả lời được. Tự thử: mở biểu mẫu bằng link của một đơn vị, gửi, bấm sửa câu trả lời, gửi lại, rồi bấm “Đọc đăng ký”: trang Đăng ký phải chỉ có một dòng của lần gửi ấy.',
  'form-stranger':
    'Máy chỉ có tài khoản này. Tự thử: mở một link ở trang Đơn vị trong cửa sổ ẩn danh, không đăng nhập: biểu mẫu phải hiện ra và gửi được. Gửi thử một lần rồi bấm “Bỏ qua” ở “Phiếu trả lời”.',
  'second-account':
    'Máy chỉ có tài khoản này. Tự thử: nhờ một đồng nghiệp được sửa bảng tính mở thực đơn Giao Ban, đồng ý quyền, chạy “Tự kiểm tra”, rồi hai người cùng bấm “Kiểm tra”: cả hai phải xong, không ai bị báo lỗi.',
};

const isByHand = (check: CheckCode): check is ByHandCheck => check in byHand;

const clockWords: Record<string, string> = {
  clock: 'lịch chạy mỗi giờ đang bật',
  doorbell: 'báo khi có đăng ký đang bật',
};

/** One finding as the user hears of it. */
export function spokenFinding(finding: CheckFinding): SpokenFinding {
  const { check, verdict } = finding;
  return {
    check,
    verdict,
    title: checkTitles[check],
    message: messageOf(finding),
    seen: seenOf(finding),
    lines: linesOf(finding),
    sides: Object.entries(finding.sides ?? {}).map(([name, side]) => `${name}=${side}`),
  };
}

function messageOf({ check, verdict, hindrance }: CheckFinding): string {
  if (verdict === 'untried' && isByHand(check)) return byHand[check];
  if (verdict === 'untried') return hindrances[hindrance ?? 'unexpected'];
  return verdict === 'differs' ? sentences[check].differs : sentences[check].fine;
}

function seenOf({ check, verdict, seen, about }: CheckFinding): string {
  if (check !== 'triggers' || verdict === 'untried') return seen;
  return about.map((name) => clockWords[name] ?? name).join(', ') || 'chưa bật gì';
}

/** What stands under the message, a line each. */
function linesOf({ check, verdict, about }: CheckFinding): string[] {
  if (check === 'permissions' && verdict !== 'untried') return permissionLines(about);
  return check === 'tables' ? about.map((tab) => `✗ ${tab}`) : [];
}

/** The mail that a user sends to himself. */
export const selfCheckLetter = {
  subject: '[Tự kiểm tra] Thư thử của Giao Ban, xóa được',
  text: 'Thư này do mục Tự kiểm tra của Giao Ban gửi cho chính tài khoản đang dùng, để xem Gmail có nhận thư hay không. Xóa thư này không ảnh hưởng gì.',
};
