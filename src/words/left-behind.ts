/** Why words of a Word file stay as they are when it becomes a template. */
export const leftWords = {
  'spelled-otherwise': 'cách viết ở đây khác cách máy ghi, thay vào sẽ đổi chữ',
  'several-lines': 'tên trải trên mấy dòng, thay vào sẽ đổi chỗ ngắt dòng',
  'ends-elsewhere': 'chữ vừa sửa không có trong dòng ấy',
  field: 'trường của Word, tự đổi theo Word',
  control: 'ô điều khiển của Word, tự điền theo Word',
  'other-day': 'ngày khác ngày họp, xem có phải của năm trước',
  'not-read': 'Bảng tính không nhận giá trị này',
  macro: 'macro đã được bỏ khỏi mẫu',
  linked: 'ảnh hoặc đối tượng ở ngoài tệp, nơi khác mở có thể không thấy; nên nhúng vào tệp',
  tracked: 'tệp còn thay đổi chưa duyệt; nên chấp nhận hết trong Word rồi lấy lại',
  converted: 'tệp đã được chuyển sang .docx, bố cục là của bản chuyển; xem lại trước khi dùng',
  'table-empty': 'bảng không có dòng nào để lặp',
  'table-merged':
    'bảng có ô gộp nên giữ là chữ; tách ô trong Word rồi lấy lại nếu muốn mỗi dòng lấy từ bảng tính',
  'table-uneven': 'các dòng của bảng không cùng một kiểu nên giữ là chữ',
  'table-spelled': 'cách viết trong bảng khác cách máy ghi nên giữ là chữ',
  'table-first-row':
    'mỗi dòng của bảng viết theo một dòng mẫu: chữ và kiểu chữ như cũ, chỉ dấu vết soạn thảo Word để lại trong từng dòng là không còn',
  'list-text': 'danh sách giữ là chữ; chọn danh sách này nếu muốn mỗi dòng lấy từ bảng tính',
  'list-twice': 'trang này đã lấy dòng từ chỗ khác của tệp nên danh sách giữ là chữ',
  'list-uneven': 'các dòng của danh sách không cùng một kiểu nên giữ là chữ',
  'list-spelled': 'cách viết trong danh sách khác cách máy ghi nên giữ là chữ',
} as const;
