import { attendanceOf, mannerOf, silent } from '../../../src/domain/forms/attendance';

const own = { name: 'Trần Thị Hoà', post: 'Chủ tịch', phone: '0912' };
const sent = { deputyName: 'Lê Văn Bình', deputyPost: 'Phó Chủ tịch', deputyPhone: '0913' };
const nobody = { who: '', post: '', whoPhone: '', count: '' };
const hoa = { who: 'Trần Thị Hoà', post: 'Chủ tịch', whoPhone: '0912', count: '1' };
const binh = { who: 'Lê Văn Bình', post: 'Phó Chủ tịch', whoPhone: '0913', count: '1' };

test.each<[string, Record<string, string>, object]>([
  ['who comes', { coming: 'Đến dự', ...own }, { manner: 'Đến dự', ...hoa }],
  ['with how many', { coming: 'đến  dự', ...own, count: '3' }, { manner: 'Đến dự', ...hoa, count: '3' }],
  ['online', { coming: 'Dự trực tuyến', ...own }, { manner: 'Dự trực tuyến', ...hoa }],
  ['a deputy', { coming: 'Cử người dự thay', ...own, ...sent }, { manner: 'Cử người dự thay', ...binh }],
  [
    'nobody, whatever else was filled in',
    { coming: 'Không dự được', ...own, ...sent },
    { manner: 'Không dự được', ...nobody },
  ],
  [
    'who comes, though a deputy was named before',
    { coming: 'Đến dự', ...own, ...sent },
    { manner: 'Đến dự', ...hoa },
  ],
  ['other words and a deputy', { coming: 'Cử phó', ...sent }, { manner: 'Cử người dự thay', ...binh }],
  ['other words and a name', { coming: 'Có', ...own }, { manner: 'Đến dự', ...hoa }],
  ['other words alone', { coming: 'Bận' }, { manner: 'Không dự được', ...nobody }],
  ['who comes and gives no name', { coming: 'Đến dự' }, { manner: 'Đến dự', ...nobody, count: '1' }],
  ['nothing', {}, { manner: 'Không dự được', ...nobody }],
])('%s', (_case, answers, attendance) => expect(attendanceOf(answers, false)).toEqual(attendance));

test('before the chair agreed nobody comes', () => {
  expect(attendanceOf({ coming: 'Cử người dự thay', ...sent }, true)).toEqual({
    manner: 'Chờ chủ trì đồng ý',
    ...nobody,
  });
  expect(silent).toEqual({ manner: 'Chưa trả lời', ...nobody });
});

test('a manner is known by its words', () =>
  expect(['cử người  DỰ THAY', 'Chưa trả lời', 'có', undefined].map((words) => mannerOf(words))).toEqual([
    'deputy',
    'silent',
    undefined,
    undefined,
  ]));
