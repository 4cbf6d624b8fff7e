import { asJson, papersAsText } from '../../../local/cli/report';

const holder = { code: '213', name: 'huyện Yên Thế', by: 'mail', at: '10/07/2020 08:00' };
const changes = [{ fact: 'hour', old: '8h00', new: '', holders: [holder] }];
const outcome = (result: object) => ({
  ...{ ok: true, documents: [], problems: [], questions: [], calls: {}, killed: false },
  result,
});

test('changes are a list and nothing around it, and are read as the desk says them', () => {
  const result = { changes, sentence: '1 nơi đang giữ giấy ghi 8h00.', holders: [], message: '' };
  expect(asJson('changes', outcome(result), false)).toEqual(changes);
  expect(papersAsText('changes', result)).toEqual([
    '1 nơi đang giữ giấy ghi 8h00.',
    '- 8h00 → để trống: huyện Yên Thế',
  ]);
  expect(papersAsText('changes', { changes: [] })).toEqual(['Không có thay đổi nào phải báo.']);
});

test('announcing says its papers, its mails, who is to hear and what to look at', () => {
  const result = { mails: [], holders: [holder], done: 1, total: 1, more: false, documents: [{ id: 'x' }] };
  expect(asJson('announce-change', outcome(result), false)).toEqual({
    ...{ documents: [], mails: [], holders: [holder], problems: [] },
  });
});
