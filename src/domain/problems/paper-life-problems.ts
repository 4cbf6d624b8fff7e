import { blocks, person, suggests, warns } from './expected';

const signed = 'Giấy mời đã ký.pdf';

/** What a paper's way to its number, and to whoever takes its place, meets. */
export const lifeProblems = {
  'papers-tell-old': warns(
    'người đọc thấy điều cũ',
    (_, { titles }) => `còn văn bản nói điều cũ: ${titles}. Soạn lại thì mọi văn bản nói đúng như bảng tính.`,
    2,
  ),
  'papers-out-tell-old': warns(
    'nơi đã nhận vẫn theo điều cũ',
    (_, { titles }) =>
      `văn bản đã ban hành nói điều cũ: ${titles}. Máy không sửa: lập thông báo thay đổi cho các nơi đã nhận, hoặc bấm Thay bằng văn bản mới.`,
    2,
  ),
  'submit-behind': blocks(
    'lãnh đạo sẽ duyệt lời khác bảng tính',
    (seen) => `“${seen}” chưa soạn, hoặc bảng tính đã sửa sau khi soạn. Bấm Soạn rồi trình ký.`,
  ),
  'submit-elsewhere': blocks(
    'tài khoản này không mở được văn bản',
    (seen) => `“${seen}” do tài khoản khác soạn. Nhờ người đó mở bảng tính và trình ký.`,
  ),
  'not-submitted': blocks(
    'chưa ai trình bản nào',
    (seen) => `văn bản “${seen}” chưa trình ký nên chưa làm bước này. Vào Soạn văn bản, bấm Trình ký trước.`,
    'GM',
  ),
  'not-an-approver': blocks(
    'chỉ người được giao mới duyệt',
    (seen) =>
      `tài khoản ${seen} không có ở mục Ai được duyệt nên không bấm Đồng ý, Yêu cầu sửa được. Ghi email của lãnh đạo vào mục ấy, hoặc mở bằng tài khoản của lãnh đạo.`,
    person,
  ),
  'submitted-changed': blocks(
    'lời vừa đọc không còn là bản đang trình',
    (seen) => `văn bản “${seen}” vừa được trình lại với lời khác. Đọc lại bản mới rồi bấm.`,
    'GM',
  ),
  'submitted-lost': blocks(
    'không còn lời để duyệt',
    (seen) =>
      `máy không còn giữ lời đã trình của văn bản “${seen}” (trang ẩn đã bị sửa hoặc xóa). Trình ký lại.`,
    'GM',
  ),
  'approval-lost': warns(
    'lời đã khác bản được duyệt',
    (seen, { approver }) =>
      `văn bản “${seen}” đã đổi lời sau khi ${approver === '' ? 'trình ký' : `${approver} đồng ý`} nên việc trình ấy không còn hiệu lực. Trình ký lại.`,
    'GM',
  ),
  'life-over': blocks(
    'văn bản ấy không còn hiệu lực',
    (seen) => `văn bản “${seen}” đã thu hồi hoặc đã có văn bản thay nên không làm bước này nữa.`,
    'GM',
  ),
  'life-issued': blocks(
    'văn bản đã ban hành thì giữ nguyên',
    (seen) =>
      `văn bản “${seen}” đã ban hành hoặc đã gửi nên không làm bước này nữa. Muốn đổi lời thì soạn văn bản thay (Thay bằng văn bản mới).`,
    'GM',
  ),
  'bad-issue-day': blocks(
    'không rõ ngày ban hành',
    (seen) => `ngày ban hành “${seen}” không đúng. Ghi ngày đủ năm, ví dụ 24/3/2026.`,
    '31/2/2026',
  ),
  'life-unborn': blocks(
    'chưa có gì để thu hồi',
    (seen) => `văn bản “${seen}” chưa trình, chưa ban hành, chưa gửi nên không có gì để thu hồi hay thay.`,
    'GM',
  ),
  'issue-returned': blocks(
    'lãnh đạo chưa đồng ý',
    (seen) => `văn bản “${seen}” đang bị yêu cầu sửa. Sửa, soạn và trình ký lại trước khi ban hành.`,
    'GM',
  ),
  'no-number': blocks(
    'loại này không có số riêng',
    (seen) => `văn bản “${seen}” đi kèm văn bản khác nên không có số riêng; không phải ban hành.`,
    'DSDB',
  ),
  'number-taken': blocks(
    'một số chỉ cấp cho một văn bản',
    (seen, { other }) => `số ${seen} đã cấp cho văn bản “${other}”. Xem lại số ở văn thư.`,
    '12/GM-SNV',
  ),
  'number-out-of-turn': warns(
    'có khi văn thư ghi lùi ngày',
    (seen, { other }) =>
      `số ${seen} và ngày ban hành ngược thứ tự với văn bản “${other}”: số nhỏ hơn mà ngày muộn hơn. Xem lại số và ngày.`,
    '12/GM-SNV',
  ),
  'issued-unapproved': warns(
    'có khi lãnh đạo ký trên giấy',
    (seen) => `văn bản “${seen}” đã ban hành mà chưa ai bấm Đồng ý ở bảng tính.`,
    'GM',
  ),
  'issued-as-it-was': warns(
    'chỉ văn bản đã duyệt mới được ghi số',
    (seen) =>
      `văn bản “${seen}” đã ban hành, nhưng lời trong bảng tính hoặc trong Google Tài liệu nay khác bản đã trình, nên máy giữ nguyên tệp và không ghi số, ngày vào đó. Chọn bản ký (PDF) để gửi.`,
    'GM',
  ),
  'issued-touched': warns(
    'tệp có thể khác bản đã ban hành',
    (seen) =>
      `“${seen}” trong Drive đã đổi sau khi ban hành. Xem lại bằng Tệp → Nhật ký phiên bản, hoặc chọn bản ký (PDF) để gửi thay.`,
  ),
  'paper-frozen': suggests(
    'văn bản đã ban hành thì giữ nguyên',
    (seen) =>
      `“${seen}” đã ban hành nên máy giữ nguyên dù bảng tính nay ghi khác. Muốn đổi thì bấm Thay bằng văn bản mới.`,
  ),
  'paper-sent': blocks(
    'người nhận đang giữ lời cũ',
    (seen) =>
      `“${seen}” đã gửi nên máy giữ nguyên dù bảng tính nay ghi khác. Trả lời câu hỏi để soạn văn bản mới thay văn bản này.`,
  ),
  'paper-over': blocks(
    'văn bản ấy không còn hiệu lực',
    (seen) => `văn bản “${seen}” đã thu hồi nên không soạn nữa. Thêm văn bản khác nếu cần.`,
    'GM',
  ),
  'mail-unissued': blocks(
    'văn bản chưa ký, chưa có số',
    (seen) =>
      `văn bản “${seen}” chưa ban hành nên thư chưa gửi được. Vào Soạn văn bản: Trình ký, rồi Ban hành với số và ngày; hoặc bỏ Theo dõi trình ký ở trang Hội nghị.`,
    'GM',
  ),
  'pdf-locked': blocks(
    'người nhận không mở được',
    (seen) => `“${seen}” có mật khẩu nên không nhận. Quét hoặc xuất lại thành PDF không có mật khẩu.`,
    signed,
  ),
  'scan-twice': blocks(
    'không rõ bản nào là của văn bản ấy',
    (seen, { other }) => `“${seen}” trùng với “${other}” nên chưa nhận. Chỉ giữ một bản.`,
    signed,
  ),
  'scan-of-several': warns(
    'không đoán thay người',
    (seen, { titles }) =>
      `tên tệp “${seen}” có thể là bản ký của ${titles}. Chọn văn bản bằng tay, hoặc đặt lại tên cho rõ.`,
    'Tân Yên.pdf',
  ),
  'scan-unmatched': warns(
    'không đoán thay người',
    (seen) =>
      `tên tệp “${seen}” không cho biết là bản ký của văn bản nào. Chọn văn bản bằng tay, hoặc đặt lại tên theo mã, tên đơn vị hay số.`,
    'scan0001.pdf',
  ),
  'stays-submitted': warns(
    'đã trình, đã ban hành thì không bỏ',
    (seen) => `“${seen}” đã trình ký hoặc đã ban hành nên được giữ lại.`,
  ),
} as const;
