import {
  largestAttachments,
  largestKept,
  largestPack,
  longestSubject,
  mostRecipients,
} from '../limits/mail-limits';
import { blocks, person, suggests, unit, warns } from './expected';

/** What the outbox and its sending meet. */
export const mailProblems = {
  'mail-row-gone': blocks(
    'không rõ gửi cho ai',
    (seen) =>
      `dòng của thư “${seen}” không còn nên thư chưa gửi. Mở lại Gửi thư để lập lại dòng, rồi xem và xác nhận.`,
  ),
  'mail-without-code': blocks(
    'không rõ là thư nào',
    () =>
      'dòng này không có mã nên máy không biết là thư nào và không gửi. Mã do máy ghi: nếu lỡ xóa, xóa cả dòng rồi mở lại Gửi thư để máy lập lại dòng.',
  ),
  'mail-said-sent': blocks(
    'có thể gửi hai lần',
    (seen) =>
      `trang Thư ghi thư “${seen}” đã gửi nhưng sổ của máy không có, nên máy chưa gửi. Tìm trong Gmail → Đã gửi hoặc hỏi đơn vị: nếu đã tới, chọn Gửi trực tiếp ở cột Cách gửi; nếu chưa, xóa ô Trạng thái và Mã Gmail của dòng này.`,
    'GM·213',
  ),
  'mail-said-unsent': suggests(
    'máy theo sổ, không gửi lần nữa',
    (seen) =>
      `trang Thư ${seen ? `ghi “${seen}”` : 'để trống ô này'}, nhưng theo sổ của máy thư đã đi hoặc có thể đã đi. Máy theo sổ: không gửi lần nữa, và mở Gửi thư là ghi lại ô này. Nếu cần gửi nữa, chọn Không đến được ở Gửi thư.`,
    'Chờ xác nhận',
  ),
  'mail-nobody-invited': blocks(
    'gửi nhầm đơn vị không được mời',
    (seen) =>
      `thư “${seen}” không ứng với đơn vị nào đang được mời. Xem lại trang Thành phần, hoặc xóa dòng này.`,
  ),
  'mail-not-own-office': blocks(
    'gửi nhầm nơi không thuộc cơ quan',
    (seen) =>
      `thư “${seen}” không ứng với phòng, đơn vị nào thuộc cơ quan. Xem lại cột Loại ở trang Đơn vị, hoặc xóa dòng này.`,
    'TBNB·P01',
  ),
  'mail-without-cause': blocks(
    'thư không còn lý do gửi',
    (seen) =>
      `thư “${seen}” không còn ứng với đăng ký hoặc đơn vị nào. Bấm Đọc đăng ký rồi xem lại, hoặc xóa dòng này.`,
  ),
  'reminder-of-another': blocks(
    'có thể nhắc nhầm đơn vị đã đăng ký',
    (seen) =>
      `thư nhắc đi từ tài khoản đã mở biểu mẫu (${seen}) để không nhắc đơn vị vừa đăng ký. Nhờ người đó mở bảng tính và bấm Gửi thư.`,
    person,
  ),
  'mail-unfinished': blocks(
    'đơn vị nhận văn bản còn chỗ trống',
    (seen) =>
      `văn bản gửi kèm thư còn chỗ phải điền: “${seen}”. Điền vào ô này rồi soạn lại, hoặc chọn bản ký.`,
    '[… lý do]',
  ),
  'mail-words-unfinished': blocks(
    'người nhận đọc thấy chỗ trống',
    (seen) => `lời thư còn chỗ phải điền: “${seen}”. Điền vào ô này rồi xem lại thư.`,
    '[… lý do]',
  ),
  'mail-words-fixed': blocks(
    'không có lời để sửa',
    (seen) =>
      `“${seen}” không phải loại thư có lời sửa được. Ghi đúng tên loại thư, ví dụ Thư mời, Thư nhắc.`,
    'Thư xác nhận',
  ),
  'mail-line-kind': blocks(
    'kiểu dòng ấy chỉ dùng cho văn bản',
    (seen) => `lời thư không có kiểu dòng “${seen}”. Chọn Đoạn văn, Đề mục kèm nội dung hoặc Gạch đầu dòng.`,
    'Phụ lục',
  ),
  'mail-raw-tag': blocks(
    'dấu ngoặc sẽ hiện trong thư',
    (seen) =>
      `thư “${seen}” còn dấu ngoặc {{ }} trong tiêu đề hoặc lời thư. Mở thư ra xem, sửa ô có dấu ngoặc ấy.`,
    'GM·213',
  ),
  'own-words-unused': warns(
    'thư đi mà không có lời này',
    (seen) => `thư “${seen}” thuộc loại không thêm được lời riêng. Xóa ô này, hoặc viết một thư khác.`,
    'BN·1A2B3C4D',
  ),
  'attachment-otherwise': blocks(
    'người nhận đọc hai điều khác nhau',
    (seen, { fact, old, new: next }) =>
      `tệp gửi kèm “${seen}” ghi ${fact} ${old || 'trống'}, bảng tính và lời thư ghi ${next || 'trống'}, nên thư chưa đi. Soạn lại văn bản; văn bản đã ban hành hay đã tới nơi khác thì gửi thông báo thay đổi thay; hoặc để lại.`,
  ),
  'mail-without-paper': blocks(
    'thư đi mà không có văn bản',
    (seen, { paper }) => `thư “${seen}” chưa có ${paper}. Vào Soạn văn bản soạn ${paper} trước khi gửi.`,
  ),
  'mail-paper-gone': blocks(
    'thư đi mà không có văn bản',
    (seen, { paper }) => `không còn thấy “${seen}” trong Drive. Vào Soạn văn bản soạn lại ${paper}.`,
  ),
  'mail-of-another': blocks(
    'tài khoản này không mở được văn bản',
    (seen) =>
      `“${seen}” do tài khoản khác soạn nên chỉ người đó gửi được. Nhờ người đó mở bảng tính và bấm Gửi thư.`,
  ),
  'mail-without-address': blocks(
    'không có nơi gửi',
    (seen) =>
      `chưa có địa chỉ email đọc được cho “${seen}”. Nhập địa chỉ rồi xem lại; nơi không dùng email thì đưa bản giấy và chọn Gửi trực tiếp ở cột Cách gửi.`,
    unit,
  ),
  'mail-to-too-many': blocks(
    'Gmail không nhận',
    (seen) => `thư có ${seen} người nhận, Gmail cho nhiều nhất ${mostRecipients}. Bớt người nhận.`,
    51,
  ),
  'mail-subject-too-long': blocks(
    'Gmail không nhận',
    () => `tiêu đề dài quá ${longestSubject} chữ. Rút ngắn lại.`,
  ),
  'mail-too-large': blocks(
    'Gmail không nhận',
    (seen) =>
      `tệp “${seen}” lớn quá ${largestAttachments / 1_000_000} MB nên Gmail không nhận. Chọn bản quét nhỏ hơn.`,
    'Giấy mời đã ký.pdf',
  ),
  'signed-damaged': blocks(
    'người nhận không mở được',
    (seen) =>
      `bản ký “${seen}” trong Drive bị hỏng, trống hoặc không phải PDF nên thư chưa gửi. Chọn lại bản ký, rồi xem và xác nhận.`,
    'Giấy mời đã ký.pdf',
  ),
  'signed-changed': warns(
    'có thể đã thay đúng',
    (seen) =>
      `bản ký “${seen}” đã bị thay trong Drive sau khi chọn. Mở ra xem có đúng không, hoặc chọn lại bản ký.`,
    'Giấy mời đã ký.pdf',
  ),
  'private-mailbox': warns(
    'có đơn vị thật sự dùng',
    (seen) =>
      `“${seen}” là hộp thư cá nhân miễn phí, không phải hộp thư công vụ. Giữ nguyên nếu đơn vị thật sự dùng hộp thư này.`,
    'yenthe@gmail.com',
  ),
  'mailbox-differs': suggests(
    'thư đi theo trang Thư',
    (seen) => `trang Đơn vị ghi hộp thư khác: “${seen}”. Sửa một trong hai nếu cần.`,
    'vanthu@yenthe.example',
  ),
  'paper-behind': warns(
    'thư đi với bản đã soạn',
    (seen, { paper }) =>
      `bảng tính đã đổi sau khi soạn “${seen}”. Vào Soạn văn bản soạn lại ${paper} trước khi gửi.`,
  ),
  'signed-behind': warns(
    'bản ký có thể vẫn đúng',
    (seen, { paper }) =>
      `${paper} đã soạn lại sau khi chọn bản ký “${seen}”. Chọn bản ký mới nếu nội dung đổi.`,
    'Giấy mời đã ký.pdf',
  ),
  'day-passed': warns(
    'có thể gửi lại để lưu',
    (seen) => `ngày họp ${seen} đã qua. Xem lại ngày trước khi gửi.`,
    '2020-07-24',
  ),
  'late-invitation': warns(
    'họp gấp thì được phép',
    (seen, { days }) =>
      `ngày họp ${seen} đã gần: giấy mời cần tới trước ít nhất ${days} ngày làm việc. Gửi ngay, và gọi điện cho các đơn vị.`,
    '2020-07-24',
  ),
  'mail-list-changed': blocks(
    'chỉ gửi đúng những gì đã xem',
    () => 'danh sách thư đã thay đổi sau khi xem nên chưa gửi gì. Xem lại rồi xác nhận.',
  ),
  'mail-changed': warns(
    'chỉ gửi đúng những gì đã xem',
    (seen) => `thư “${seen}” đã sửa sau khi xác nhận nên chưa gửi. Mở lại Gửi thư để xem và xác nhận.`,
  ),
  'mail-in-doubt': warns(
    'chỉ người biết thư đã tới hay chưa',
    (seen) =>
      `chưa rõ thư “${seen}” đã đi hay chưa. Xem mục Đã gửi của Gmail hoặc hỏi đơn vị, rồi chọn Đã tới nơi, Gửi lại hoặc Đã gửi trực tiếp.`,
  ),
  'mail-returned': warns(
    'đơn vị chưa có văn bản',
    (seen) =>
      `thư “${seen}” không đến được. Sửa địa chỉ ở ô này rồi mở Gửi thư, xem và xác nhận: chỉ thư này đi lại. Nếu thật ra đã tới, chọn Đã tới nơi.`,
  ),
  'mail-unsure': warns(
    'máy dừng để không gửi hai lần',
    () =>
      'Gmail không trả lời rõ nên thư vừa gửi được ghi là chưa rõ đã gửi và máy dừng lại. Thư còn lại vẫn chờ; bấm Gửi tiếp sau ít phút.',
  ),
  'gmail-later': warns(
    'máy tự gửi tiếp',
    () =>
      'Gmail chưa nhận thêm thư lúc này nên máy dừng lại; thư vừa rồi chưa đi. Mọi thư còn lại vẫn chờ và máy tự gửi tiếp; hoặc bấm Gửi tiếp sau ít phút.',
  ),
  'enclosure-unknown': blocks(
    'thư đi mà thiếu tài liệu đã hứa',
    (seen) =>
      `không có văn bản nào mã “${seen}”, cũng không có tệp nào tên như thế đã đưa lên. Ghi đúng mã, soạn văn bản ấy, hoặc vào Gửi thư → Xem từng thư → Đính kèm tệp.`,
    'Gợi ý thảo luận.pdf',
  ),
  'enclosures-too-large': blocks(
    'Gmail không nhận',
    (seen) =>
      `các văn bản của thư “${seen}” cộng lại quá ${largestAttachments / 1_000_000} MB. Bớt văn bản ở cột Gửi kèm.`,
  ),
  'link-not-shared': blocks(
    'người nhận không mở được liên kết',
    (seen) =>
      `“${seen}” lớn quá nên đi bằng liên kết Drive, mà liên kết ấy chưa mở cho người nhận: chưa đồng ý, hoặc quản trị của cơ quan không cho. Thư có tệp này chưa đi. Đồng ý khi được hỏi, thu nhỏ tệp, hoặc bỏ tên ở cột Gửi kèm.`,
    'Tài liệu hội nghị.pdf',
  ),
  'link-unsaid': blocks(
    'người nhận không có tài liệu',
    (seen) =>
      `“${seen}” lớn quá nên đi bằng liên kết, mà lời thư không có chỗ cho liên kết. Ghi {{Tài liệu trên Drive}} vào lời thư ở trang Lời văn.`,
    'Tài liệu hội nghị.pdf',
  ),
  'enclosed-nowhere': blocks(
    'không rõ tệp đi cùng thư nào',
    () =>
      'chưa rõ tệp đi cùng thư nào. Ghi mã một văn bản (tệp đi cùng mọi thư của văn bản ấy), hoặc mã các thư.',
  ),
  'file-too-large': blocks(
    'tệp không đưa lên được',
    (seen) => `tệp “${seen}” lớn quá ${largestKept / 1_000_000} MB. Thu nhỏ hoặc chia nhỏ rồi chọn lại.`,
    'Tài liệu hội nghị.pdf',
  ),
  'not-a-file-to-send': blocks(
    'người nhận có thể không mở được',
    (seen) => `“${seen}” không phải tệp PDF, Word hoặc Excel. Lưu thành một trong các loại ấy rồi chọn lại.`,
    'ảnh.heic',
  ),
  'enclosure-promised': warns(
    'có thể gửi riêng',
    (seen) =>
      `lời văn bản “${seen}” nói có tài liệu kèm theo nhưng không có gì gửi kèm. Ghi vào cột Gửi kèm, hoặc sửa lời.`,
    'GM',
  ),
  'enclosure-unsaid': suggests(
    'thư vẫn nêu tên các tệp',
    (seen) => `văn bản “${seen}” có tài liệu gửi kèm nhưng lời văn bản không nhắc tới.`,
    'GM',
  ),
  'hour-passed': blocks(
    'không rõ định gửi lúc nào',
    (seen) => `giờ hẹn gửi ${seen} đã qua nên chưa gửi gì. Chọn giờ khác, hoặc gửi ngay.`,
    '2020-07-24 08:00',
  ),
  'pack-empty': blocks(
    'gói sẽ không có gì',
    () =>
      'chưa có văn bản nào đã soạn mà tài khoản này mở được, nên chưa có gì để đóng gói. Vào Soạn văn bản trước.',
  ),
  'pack-lacks': warns(
    'các văn bản khác vẫn vào gói',
    (seen) =>
      `không lấy được “${seen}” từ Drive nên gói thiếu văn bản này. Soạn lại hoặc nhờ người đã soạn, rồi đóng gói lại.`,
  ),
  'pack-full': warns(
    'các văn bản khác vẫn vào gói',
    (seen) =>
      `gói đã đủ ${largestPack / 1_000_000} MB nên không còn chỗ cho “${seen}”. Lấy tệp này trong thư mục Drive của hội nghị.`,
    'Giấy mời đã ký.pdf',
  ),
  'nothing-to-issue': suggests(
    'mọi thư đã gửi hoặc đã ghi phát hành',
    () => 'không có thư nào còn chờ nên không ghi thêm gì.',
  ),
  'notice-behind': blocks(
    'thông báo ghi khác bảng tính',
    (seen) =>
      `bảng tính đã đổi sau khi lập thông báo nên thư “${seen}” chưa gửi. Mở Thay đổi, bấm Lập thông báo lần nữa.`,
    'DL·CL·213',
  ),
  'conference-off': blocks(
    'mời tới cuộc họp đã báo hoãn, không tổ chức',
    (seen) =>
      `hội nghị đã được báo tạm hoãn hoặc không tổ chức nên thư “${seen}” chưa gửi. Khi họp lại, ghi Ngày họp mới rồi mở Thay đổi để báo.`,
    'GM·213',
  ),
  'mail-not-kept': blocks(
    'không đoán lời thư đã đi',
    (seen) =>
      `máy không còn giữ thư “${seen}” như lúc gửi: thư đi từ phiên bản trước, hoặc trang ẩn Thư máy đã giữ bị sửa, xóa. Xem ở mục Đã gửi của Gmail.`,
    'GM·213',
  ),
  'day-emptied': blocks(
    'chưa rõ báo điều gì',
    () =>
      'ô Ngày họp để trống nên chưa rõ phải báo điều gì. Chọn chuyển sang (ghi ngày mới trước), tạm hoãn hoặc không tổ chức; chưa rõ thì chưa báo.',
  ),
  'nothing-changed': suggests(
    'không có gì phải báo',
    () => 'mọi nơi đã được báo đúng như bảng tính, không có gì phải thông báo.',
  ),
  'facts-unknown': warns(
    'có thể có nơi giữ giấy khác bảng tính',
    (seen) =>
      `không rõ ${seen} nơi đã được báo điều gì, vì thư đi từ phiên bản trước. Xem lại các thư ấy ở mục Đã gửi của Gmail.`,
    3,
  ),
  'holder-unknown': warns(
    'không đổi gì',
    (seen) => `không có nơi nào mã “${seen}” đang giữ giấy. Xem lại mã.`,
    '213',
  ),
  'mail-refused': blocks('thư chưa đi', (seen) => `Gmail từ chối thư “${seen}”. Sửa địa chỉ rồi gửi lại.`),
  'test-unsure': warns(
    'chỉ là thư thử',
    () => 'Gmail không trả lời rõ; thư thử có thể đã đi hoặc chưa. Xem hộp thư của mình rồi thử lại.',
  ),
  'mail-not-settled': warns(
    'không đổi gì',
    (seen) => `thư “${seen}” không còn ở trạng thái ghi được như vậy. Xem lại danh sách.`,
  ),
  'nothing-returned': warns('không đổi gì', () => 'không có thư nào Gmail đã nhận từ lúc ấy. Xem lại giờ.'),
  'quota-reached': warns(
    'máy tự gửi tiếp',
    () =>
      'đã hết số người nhận Google cho gửi hôm nay. Thư còn lại giữ nguyên, máy tự gửi tiếp khi có hạn mức mới.',
  ),
  'sending-stopped': warns(
    'thư vẫn chờ',
    () => 'việc gửi đang tạm dừng. Thư chưa đi vẫn chờ; bấm Gửi tiếp để gửi nốt.',
  ),
  'sending-damaged': warns(
    'không thư nào đi hai lần',
    (seen) =>
      `phần sổ của máy về “${seen}” bị hỏng, không đọc được. Không thư nào đi hai lần: thư chưa đi chờ xem và xác nhận lại. Bấm Tạm dừng nếu thấy nút ấy, rồi mở lại Gửi thư.`,
    'đợt gửi',
  ),
  'sending-elsewhere': blocks(
    'có thể gửi hai lần',
    (seen) =>
      `${seen || 'một cửa sổ khác'} đang gửi thư. Đợi gửi xong, hoặc bấm Tạm dừng rồi thử lại sau hai phút.`,
    person,
  ),
  'job-of-another': blocks(
    'có thể gửi hai lần',
    (seen) =>
      `thư đang chờ gửi do ${seen} xác nhận, chỉ tài khoản đó gửi tiếp được. Đợi xong, hoặc bấm Hủy đợt gửi.`,
    person,
  ),
  'clock-off': warns(
    'thư vẫn đi khi mở trang',
    () =>
      'chưa được phép đặt giờ gửi tiếp. Hãy giữ trang này mở đến khi gửi xong, hoặc đồng ý khi Google hỏi quyền.',
  ),
  'no-pdf': warns(
    'thư vẫn có văn bản',
    (_seen, { paper }) => `không lấy được bản PDF nên ${paper} được gửi kèm dạng Word (.docx).`,
  ),
  'attachment-missing': blocks(
    'thư đi mà không có văn bản',
    (seen) => `chưa lấy được tệp “${seen}” từ Drive nên thư chưa gửi. Bấm Gửi tiếp sau ít phút.`,
  ),
  'not-a-pdf': blocks(
    'người nhận không mở được',
    (seen) =>
      `“${seen}” không phải tệp PDF, hoặc tệp hỏng, chưa chép xong. Chọn bản quét dạng PDF mở xem được.`,
    'Giấy mời.docx',
  ),
} as const;
