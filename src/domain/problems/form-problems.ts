import { blocks, person, warns } from './expected';

/** What the registration Form, its answers and their summary meet. */
export const formProblems = {
  'nobody-registers': blocks(
    'biểu mẫu không có ai để chọn',
    () => 'chưa có đơn vị nào còn hiệu lực để đăng ký. Nhập đơn vị hoặc sửa ngày hiệu lực.',
  ),
  'nobody-found': blocks(
    'không có gì để xem hay xóa',
    () => 'không thấy ai như vậy. Ghi đủ họ và tên, không kèm chức vụ, hoặc đúng địa chỉ thư.',
  ),
  'no-outcomes': blocks(
    'chưa có gì để báo',
    (seen) =>
      `chưa có câu trả lời nào của phiếu ${seen} được ghi Kết quả xét. Chọn ở trang câu trả lời rồi bấm lại.`,
    'DC',
  ),
  'doubled-link-code': blocks(
    'đơn vị này đăng ký thay đơn vị kia',
    (_, { earlier }) => `mã đăng ký này đã có ở hàng ${earlier}. Xóa mã ở dòng chép để máy đặt mã mới.`,
  ),
  'form-of-another': blocks(
    'tài khoản này không sửa được biểu mẫu',
    (seen) =>
      `biểu mẫu do ${seen} mở nên người đó cập nhật. Nhờ người đó mở bảng tính, vào Phiếu trả lời bấm Cập nhật biểu mẫu.`,
    person,
  ),
  'no-form': blocks(
    'chưa có gì để đọc',
    () => 'chưa có biểu mẫu đăng ký. Vào Phiếu trả lời bấm Lập biểu mẫu trước.',
  ),
  'call-not-open': blocks(
    'nhắc khi không còn gửi được',
    () =>
      'đợt đăng ký chưa mở hoặc đã hết hạn nên chưa soạn thư nhắc. Xem ngày nhận và hạn ở trang Hội nghị.',
  ),
  'not-called': warns(
    'nơi ấy chưa nghe nói tới phiếu nên chưa nhắc',
    (seen) =>
      `còn ${seen} nơi chưa được gửi phiếu nên chưa được nhắc. Bấm Soạn thư gửi phiếu rồi gửi; đã báo bằng công văn giấy, điện thoại, QLVB thì bấm Đã báo bằng cách khác.`,
    3,
  ),
  'doorbell-off': warns(
    'máy vẫn đọc mỗi giờ',
    () => 'chưa được phép báo khi có đăng ký mới. Bấm Đọc đăng ký để xem, hoặc đồng ý khi Google hỏi quyền.',
  ),
  'form-not-published': blocks(
    'không ai mở được biểu mẫu',
    () =>
      'biểu mẫu chưa được phát hành. Mở biểu mẫu, bấm Phát hành, rồi vào Phiếu trả lời bấm Cập nhật biểu mẫu.',
  ),
  'form-not-open': blocks(
    'đơn vị ngoài cơ quan không mở được',
    () =>
      'Google chưa cho mở biểu mẫu với mọi người. Trong biểu mẫu, bấm Chia sẻ và chọn bất kỳ ai có đường liên kết; không có lựa chọn ấy thì nhờ quản trị viên của cơ quan.',
  ),
  'form-asks-login': blocks(
    'đơn vị ngoài cơ quan không điền được',
    () =>
      'biểu mẫu đang đòi đăng nhập nên đơn vị ngoài cơ quan không điền được. Mở biểu mẫu, vào Cài đặt, tắt giới hạn cho người trong tổ chức.',
  ),
  'form-not-linked': warns(
    'máy đọc thẳng từ biểu mẫu',
    () =>
      'Google chưa cho gắn biểu mẫu với bảng tính này nên không có báo khi có đăng ký mới: máy đọc thẳng từ biểu mẫu mỗi giờ, và khi bấm Đọc đăng ký.',
  ),
  'bad-standing': blocks(
    'tổng có thể thiếu hoặc thừa một đăng ký',
    (seen) => `“${seen}” không cho biết đăng ký này có được tính hay không. Bấm Đọc đăng ký để máy ghi lại.`,
    'Xem sau',
  ),
  'bad-ruling': warns(
    'đăng ký vẫn chờ',
    (seen) => `“${seen}” không phải Nhận hoặc Bỏ qua nên chưa tính theo. Bấm vào ô và chọn.`,
    'Để sau',
  ),
  'answer-changed': warns(
    'không ghi gì',
    (seen) => `đăng ký ${seen} đã được sửa hoặc không còn chờ xét nên chưa ghi gì. Xem lại danh sách.`,
    'DK·1a2b3c4d',
  ),
  'answers-left': warns(
    'phần đã đọc được giữ lại',
    (seen) =>
      `còn khoảng ${seen} câu trả lời chưa đọc vì hết giờ của một lượt. Phần đã đọc được giữ lại; bấm Đọc đăng ký để đọc tiếp.`,
    12,
  ),
  'asks-of-other-day': warns(
    'câu trả lời cũ không được tính',
    () =>
      'ngày, giờ họp đã đổi mà phiếu còn hỏi cho ngày giờ cũ nên chưa câu trả lời nào được tính. Bấm Cập nhật phiếu để hỏi lại; đổi nhầm thì ghi lại ngày giờ cũ.',
  ),
  'answer-unread': warns(
    'máy tự đọc lại',
    (seen) =>
      `câu trả lời gửi lúc ${seen} chưa đọc được nên chưa biết của đơn vị nào; đơn vị đó có thể đang nằm trong số chưa gửi. Mở biểu mẫu để xem; máy tự đọc lại lần sau.`,
    '10/07/2020 09:00',
  ),
  'answer-change-unread': warns(
    'máy tự đọc lại',
    (seen) =>
      `câu trả lời sửa lúc ${seen} chưa đọc được nên trang Đăng ký còn bản trước khi sửa. Mở biểu mẫu để xem; máy tự đọc lại lần sau.`,
    '10/07/2020 09:00',
  ),
  'question-no-choices': blocks(
    'câu hỏi không có gì để chọn',
    () => 'câu này chưa có lựa chọn. Ghi mỗi lựa chọn một dòng trong ô, hoặc đổi Kiểu.',
  ),
  'question-no-column': blocks(
    'câu hỏi không có gì để chọn',
    (seen) =>
      `không thấy trang tính và cột ${seen}. Ghi đúng tên trang và tên cột, ví dụ {{Đơn vị: Tên đơn vị}}.`,
    '{{Đơn vi: Tên}}',
  ),
  'question-when': blocks(
    'người trả lời đi sai phần',
    (seen) =>
      `“${seen}” không chỉ tới một câu Chọn một ở phần ngay trước. Ghi Tên câu hỏi = lựa chọn; các phần tùy theo một câu đặt liền sau câu đó.`,
    'Trả lời = Có',
  ),
  'doubled-question': blocks(
    'hai câu trả lời nhập làm một',
    (seen, { earlier }) =>
      Number(earlier) > 0
        ? `câu “${seen}” đã có ở hàng ${earlier} của phiếu này. Đổi tên một câu.`
        : `“${seen}” là tên máy đã dùng. Đặt tên khác.`,
    'Điện thoại',
  ),
  'question-needed': blocks(
    'phiếu không dùng được khi thiếu câu này',
    (seen) => `phiếu thiếu câu “${seen}”. Ghi lại dòng ấy, với mã câu như cũ.`,
    'Trả lời giấy mời',
  ),
  'question-of-none': warns(
    'câu hỏi không ra phiếu nào',
    (seen) => `không có phiếu mã “${seen}” ở trang Danh mục phiếu nên câu này không được hỏi.`,
    'TL2',
  ),
  'unknown-form': blocks(
    'không biết phiếu nào',
    (seen) => `không có phiếu mã “${seen}”. Xem mã ở Phiếu trả lời hoặc trang Danh mục phiếu.`,
    'TL2',
  ),
  'form-not-made': blocks(
    'chưa có gì để đọc',
    (seen) => `phiếu ${seen} chưa mở. Vào Phiếu trả lời, mở phiếu trước.`,
    'TL',
  ),
  'form-dates-reversed': blocks(
    'phiếu không bao giờ mở',
    () => 'hạn trước ngày bắt đầu nhận. Sửa một trong hai ngày.',
  ),
  'form-code-taken': warns(
    'dòng này không ra phiếu nào',
    (seen) =>
      `“${seen}” là mã của đăng ký nhiệm vụ, có ngày nhận và hạn ở trang Hội nghị. Đặt mã khác cho dòng này, hoặc xóa dòng.`,
    'NV',
  ),
  'form-without-contact': warns(
    'người được hỏi không biết gọi ai',
    () => 'phiếu chưa có đầu mối liên hệ. Ghi ở đây hoặc ở mục Đầu mối liên hệ của trang Hội nghị.',
  ),
  'question-stays': warns(
    'câu hỏi vẫn còn trên biểu mẫu',
    (seen) =>
      `câu “${seen}” đã có người trả lời nên còn trên biểu mẫu. Muốn bỏ hẳn thì mở biểu mẫu để xóa, hoặc ghi lại dòng ấy ở trang Câu hỏi.`,
    'Ăn chay',
  ),
  'cited-unnumbered': warns(
    'thư không dẫn được số',
    (seen) =>
      `“${seen}” chưa có số, ngày nên thư gửi phiếu và thư nhắc chưa dẫn số của nó. Ghi số, ngày ở trang Danh mục văn bản rồi xem lại thư.`,
    'CV',
  ),
  'unknown-sender': blocks(
    'không biết của ai',
    (seen) => `“${seen}” không phải mã hay tên của ai được hỏi ở phiếu này. Ghi đúng mã hoặc tên.`,
    '213',
  ),
  'answer-not-taken': blocks(
    'chưa ghi câu trả lời',
    (seen, { all = seen }) => `chưa ghi được câu trả lời: ${all}.`,
    'thiếu câu “Trả lời giấy mời”',
  ),
  'bad-pass-day': blocks(
    'không biết gia hạn tới ngày nào',
    (seen) => `“${seen}” không phải là ngày từ hôm nay trở đi. Ghi đủ ngày, tháng, năm.`,
    '31/2/2020',
  ),
  'nothing-registered': blocks(
    'bảng tổng hợp sẽ trống',
    () => 'chưa có đăng ký nào được tính nên chưa có gì để tổng hợp. Bấm Đọc đăng ký, rồi soạn lại.',
  ),
} as const;
