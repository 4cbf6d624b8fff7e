import { chartsOf } from '../../../src/domain/answers/charts';

const level = { key: 'level', title: 'Cấp', choices: ['cấp tỉnh', 'cấp cơ sở'] };
const row = (unit: string, said: string | undefined, more: { replacedBy?: string } = {}) => ({
  unit,
  state: { late: false, ...more },
  answers: (said === undefined ? {} : { level: said }) as Record<string, string>,
});

test('answers that count are counted by choice, in the order offered, and by who answered more than once', () => {
  const rows = [
    row('huyện A', 'Cấp  cơ sở'.normalize('NFD')),
    row('huyện A', 'cấp tỉnh'),
    row('huyện B', 'cấp tỉnh', { replacedBy: 'DH·1' }),
    row('huyện B', 'cấp khác'),
    row('huyện C', undefined),
  ];
  expect(chartsOf(rows, [level, { key: 'note', title: 'Ghi chú' }])).toEqual([
    {
      title: 'Cấp',
      bars: [
        { label: 'cấp tỉnh', count: 1, share: 0.25 },
        { label: 'cấp cơ sở', count: 1, share: 0.25 },
        { label: 'cấp khác', count: 1, share: 0.25 },
        { label: 'Chưa ghi', count: 1, share: 0.25 },
      ],
    },
    {
      title: 'Ai trả lời',
      bars: [
        { label: 'huyện A', count: 2, share: 0.5 },
        { label: 'huyện B', count: 1, share: 0.25 },
        { label: 'huyện C', count: 1, share: 0.25 },
      ],
    },
  ]);
  expect(chartsOf([row('huyện A', undefined)], [level])).toEqual([]);
  expect(chartsOf([row('huyện A', 'cấp tỉnh')], [level])).toEqual([]);
  expect(chartsOf([row('huyện A', undefined), row('huyện B', undefined)], [level])).toEqual([]);
});

test('of who registers nothing only that is counted, and a blank there registers something', () => {
  const has = { key: 'has', title: 'Có đăng ký không', choices: ['Có', 'Không'] };
  const said: Record<string, string>[] = [{ has: 'Không' }, { level: 'cấp tỉnh' }];
  const rows = said.map((answers, index) => ({ unit: `huyện ${index}`, state: { late: false }, answers }));
  const counts = chartsOf(rows, [has, level], { question: 'has', choice: 'Không' }).map(({ bars }) =>
    bars.map(({ label, count }) => [label, count]),
  );
  expect(counts).toEqual([
    [
      ['Có', 1],
      ['Không', 1],
    ],
    [['cấp tỉnh', 1]],
  ]);
});
