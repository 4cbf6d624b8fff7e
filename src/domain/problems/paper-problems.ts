import { blocks, person, suggests, warns } from './expected';

const wordFile = 'Kế hoạch 2025.docx';

/** What writing papers meets. */
export const paperProblems = {
  'paper-without-text': blocks(
    'văn bản sẽ trống',
    (seen) =>
      `văn bản “${seen}” chưa có lời nào nên chưa soạn được. Ghi lời của văn bản, hoặc xóa dòng của nó ở Danh mục văn bản.`,
    'TB',
  ),
  'to-fill-in': warns(
    'chỗ ấy in dấu …, chặn khi gửi thư',
    (seen) =>
      `còn chỗ phải điền: “${seen}”. Thay cả ngoặc vuông bằng chữ của mình; chưa điền thì in dấu … và chưa gửi thư được.`,
    '[… lý do]',
  ),
  'still-to-fill-in': suggests(
    'văn bản soạn thử trước khi điền hết là việc thường',
    (seen) => `còn ${seen} ô có chỗ phải điền, đang in dấu …; ô này là ô đầu tiên. Kiểm tra nêu từng ô.`,
    12,
  ),
  'unknown-kind': blocks(
    'không biết soạn theo thể thức nào',
    (seen) =>
      `không có loại văn bản nào tên là “${seen}”. Chọn một loại trong danh sách; loại chưa có thì chọn Văn bản khác.`,
    'Giấy phép',
  ),
  'paper-not-listed': blocks(
    'lời ấy không được in ở đâu cả',
    (seen) => `không có văn bản nào mang mã “${seen}” ở trang Danh mục văn bản. Ghi đúng mã.`,
    'TB9',
  ),
  'template-missing': blocks(
    'không có mẫu để soạn theo',
    (seen) =>
      `bảng tính không giữ mẫu nào tên là “${seen}”. Lấy lại mẫu từ tệp Word, hoặc xóa ô này để soạn theo mẫu có sẵn.`,
    wordFile,
  ),
  'pdf-is-no-template': blocks(
    'PDF không cho biết chữ nào đứng ở đâu',
    (seen) =>
      `“${seen}” là tệp PDF hoặc bản quét nên không lấy làm mẫu được. Chọn tệp Word (.docx) của văn bản ấy.`,
    'Kế hoạch 2025.pdf',
  ),
  'old-word-file': blocks(
    'không đọc được khi chưa chuyển',
    (seen) =>
      `“${seen}” là tệp kiểu khác (.doc, .odt, .rtf) và chưa chuyển được sang .docx. Mở bằng Word, chọn Lưu thành, kiểu Tài liệu Word (.docx), rồi lấy tệp mới.`,
    'Kế hoạch 2025.doc',
  ),
  'word-file-locked': blocks(
    'không đọc được khi chưa có mật khẩu',
    (seen) =>
      `“${seen}” có mật khẩu nên không mở được. Mở bằng Word, bỏ mật khẩu (Tệp → Thông tin → Bảo vệ tài liệu), lưu lại rồi chọn lại.`,
    wordFile,
  ),
  'no-word-file': blocks(
    'không phải văn bản Word',
    (seen) => `“${seen}” không phải tệp Word (.docx). Mở tệp, lưu thành .docx, rồi chọn lại.`,
    'Danh sách.xlsx',
  ),
  'word-file-broken': blocks(
    'không biết trong tệp có gì',
    (seen) => `“${seen}” bị hỏng hoặc thiếu. Mở bằng Word, lưu lại thành tệp mới rồi chọn lại.`,
    wordFile,
  ),
  'word-file-too-large': blocks(
    'bảng tính không giữ nổi',
    (seen) =>
      `“${seen}” lớn hơn 3 MB, hoặc mở ra quá lớn. Bỏ bớt ảnh, hoặc nén ảnh trong Word, rồi chọn lại.`,
    wordFile,
  ),
  'differs-from-file': warns(
    'Bảng tính là nơi ghi đúng',
    (seen, { sheet }) =>
      `tệp mẫu ghi “${seen}”, Bảng tính ghi “${sheet}” và được giữ nguyên: văn bản sẽ in theo Bảng tính. Xem lại cho đúng.`,
    'Trần Văn Bình',
  ),
  'rows-kept': warns(
    'Bảng tính là nơi ghi đúng',
    (seen, { sheet }) =>
      `bảng trong tệp mẫu có ${seen} dòng, trang này đã có ${sheet} dòng và được giữ nguyên: văn bản sẽ in theo trang này. Xem lại cho đúng.`,
    5,
  ),
  'not-invited': blocks(
    'đơn vị ấy không được mời',
    (seen) =>
      `không có văn bản nào soạn riêng cho đơn vị mang mã “${seen}”. Ghi mã của một đơn vị được mời, như ở trang Đơn vị.`,
    '999',
  ),
  'nothing-to-undo': blocks(
    'không có gì để bỏ',
    () =>
      'lần soạn vừa rồi không có văn bản mới nào còn bỏ được. Văn bản không cần nữa thì chuyển vào thùng rác của Drive.',
  ),
  'stays-rewritten': suggests(
    'bản cũ đã bị thay',
    (seen) =>
      `“${seen}” có từ trước, lần vừa rồi chỉ soạn lại, nên không bỏ được. Xem bản cũ trong Google Tài liệu → Nhật ký phiên bản.`,
  ),
  'stays-mailed': warns(
    'văn bản đã tới người nhận',
    (seen) => `“${seen}” đã gửi, đang chờ gửi hoặc đã có bản ký nên giữ nguyên.`,
  ),
  'stays-touched': warns(
    'có công của người khác',
    (seen) => `“${seen}” đã có người sửa sau khi soạn, hoặc do tài khoản khác soạn, nên giữ nguyên.`,
  ),
  'stays-unbinned': warns(
    'Drive chưa nhận',
    (seen) => `Google Drive chưa bỏ “${seen}”. Bấm lại sau ít phút.`,
  ),
  'papers-hidden': warns(
    'người dùng đang che các dòng ấy',
    (seen) => `bộ lọc đang che ${seen} văn bản nên chưa soạn. Muốn soạn cả thì bỏ bộ lọc.`,
    2,
  ),
  'units-hidden': warns(
    'người dùng đang che các dòng ấy',
    (seen) =>
      `bộ lọc đang che ${seen} đơn vị được mời nên chưa soạn bản của các đơn vị ấy. Muốn soạn cả thì bỏ bộ lọc.`,
    3,
  ),
  'documents-hidden': warns(
    'người dùng đang che các dòng ấy',
    (seen) => `bộ lọc đang che ${seen} văn bản nên để ra ngoài. Muốn lấy cả thì bỏ bộ lọc.`,
    2,
  ),
  'nothing-to-take': blocks(
    'không có gì để tải',
    () => 'chưa có văn bản nào đã soạn. Bấm Soạn tất cả trước.',
    '',
  ),
  'file-not-had': warns(
    'các văn bản khác vẫn lấy được',
    (seen) => `Google Drive chưa đưa “${seen}”. Bấm lại sau ít phút, hoặc xem tệp có còn trong Drive không.`,
  ),
  'changed-by-hand': warns(
    'giữ bản sửa tay là an toàn',
    (seen) => `“${seen}” đã được sửa tay trong Google Tài liệu nên được giữ nguyên. Nếu muốn, chọn ghi đè.`,
  ),
  'paper-damaged': blocks(
    'không biết trong tệp có gì',
    (seen, { paper }) =>
      `tệp “${seen}” trong Drive bị hỏng hoặc trống, không mở được, nên để nguyên: không gửi, không ghi đè. Chuyển tệp đó vào thùng rác của Drive, rồi vào Soạn văn bản soạn lại ${paper}.`,
  ),
  'paper-unknown': warns(
    'giữ nguyên là an toàn',
    (seen) =>
      `“${seen}” trong Drive khác chữ máy đã ghi, mà máy không có bản để biết do người sửa hay do Google Docs tự đổi, nên để nguyên. Mở xem; nếu không ai sửa, chọn ghi đè.`,
  ),
  'paper-unread': warns(
    'giữ nguyên là an toàn',
    (seen) => `chưa đọc được “${seen}” từ Drive nên để nguyên. Bấm lại sau ít phút.`,
  ),
  'made-by-another': warns(
    'giữ nguyên là an toàn',
    (seen) =>
      `“${seen}” do tài khoản khác soạn nên để người đó cập nhật. Nhờ người đó mở bảng tính và bấm lại.`,
  ),
  'upload-failed': blocks(
    'văn bản chưa lên Drive',
    (seen) => `Google Drive chưa nhận “${seen}”. Bấm lại sau ít phút; văn bản đã xong không bị soạn lại.`,
  ),
  'upload-refused': blocks(
    'văn bản chưa lên Drive',
    (seen, { paper }) =>
      `Google Drive không cho ghi “${seen}”, có thể vì tệp bị khóa hoặc tài khoản không còn quyền. Mở tệp xem quyền, hoặc chuyển tệp vào thùng rác của Drive rồi vào Soạn văn bản soạn lại ${paper}.`,
  ),
  'sharing-failed': warns(
    'văn bản vẫn đủ',
    (seen) => `chưa mở được thư mục cho “${seen}”. Kiểm tra địa chỉ, hoặc chia sẻ thư mục bằng tay.`,
    person,
  ),
} as const;
