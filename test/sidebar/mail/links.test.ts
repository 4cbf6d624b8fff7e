import { enclosingValues } from '../../../src/letters/facts';
import { linksIn } from '../../../src/sidebar/mail/links';

test('the preview lists the files that a letter brings as links, and no other address in it', () => {
  const linked = ['Tài liệu hội nghị.pdf', 'Phụ lục “A”.xlsx'].map((name, index) => ({
    ...{ name, link: `https://drive.google.com/file/d/${index}/view?usp=drivesdk` },
  }));
  const values = enclosingValues({
    attachment: '',
    signed: false,
    link: 'https://docs.google.com/document/d/1',
    linked,
  });
  const text = `Tải về tại:\n${values['Tài liệu trên Drive']}\n${values['Liên kết văn bản']}`;
  expect(linksIn(text).map(({ link }) => link)).toEqual(linked.map(({ link }) => link));
  expect(linksIn(text)[0]).toEqual(linked[0]);
});
