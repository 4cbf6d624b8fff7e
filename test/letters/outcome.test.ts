import { formOutcomeLetter } from '../../src/letters/outcome';
import { blankRow } from '../../src/tables/sheet/rows';
import { tables } from '../../src/tables/tables';

const conference = { ...blankRow(tables.conference), agency: 'Sở Nội vụ' };
const form = { title: 'Đăng ký lớp học', invites: '', deadline: 'Hạn', cites: '', conference };

test('each proposal is a line with what became of it and why; what came from outside stays words', () => {
  const { text, html } = formOutcomeLetter(form, 'xã Tân Yên', [
    { title: 'Lớp <b>A</b> {{Địa chỉ}}', outcome: 'Gộp với', merged: 'Lớp B', why: 'trùng' },
    { title: 'Lớp C', outcome: 'Thực hiện', merged: '', why: '' },
  ]);
  expect(text).toContain('Lớp <b>A</b> {{Địa chỉ}}: gộp với Lớp B; lý do: trùng.');
  expect(text).toContain('Lớp C: thực hiện.');
  expect(html).toContain('&lt;b&gt;');
});

test('a long list names how many are left out', () => {
  const many = Array.from({ length: 70 }, (_, index) => ({
    title: `Mục ${index}`,
    outcome: 'Thực hiện',
    merged: '',
    why: '',
  }));
  expect(formOutcomeLetter(form, 'xã Tân Yên', many).text).toContain('Còn 10 mục nữa');
});
