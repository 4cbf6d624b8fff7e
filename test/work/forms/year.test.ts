import { inviteUnits } from '../../../build/bench/invite-units';
import { ledgerOf } from '../../support/ledger';
import { ask, draftOf, sampleWorkspace, shown, typeInto, type Workspace } from '../../support/local';
import { walk, whole } from '../../support/long';
import { answerAt, linksOf, openForm } from '../../support/replies';

jest.setTimeout(3_600_000);

const units = whole(126, 6);
const count = whole(3000, 36);
const kills = whole(120, 3);

/** The Forms of a year: two of each kind that units answer, and the reply. */
const all = [
  { code: 'DC', kind: 'Đăng ký chung', tab: 'Đăng ký chung' },
  { code: 'BC', kind: 'Nộp báo cáo', tab: 'Báo cáo đã nộp' },
  { code: 'DC2', kind: 'Đăng ký chung', tab: 'Đăng ký chung DC2' },
  { code: 'BC2', kind: 'Nộp báo cáo', tab: 'Báo cáo đã nộp BC2' },
  { code: 'TL', kind: 'Trả lời giấy mời', tab: 'Ai dự họp' },
] as const;
type Form = (typeof all)[number];
const forms = whole<readonly Form[]>(all, all.slice(0, 2));

/** As often as it is asked, the same numbers come. */
function chance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return Math.floor((state / 2 ** 31) * below);
  };
}
const pick = chance(2020);
const oneOf = <T>(some: readonly T[]): T => some[pick(some.length)] as T;

const odd = [
  'bình thường',
  '=HYPERLINK("http://x.example","bấm")',
  '<script>alert(1)</script>',
  '{{Chủ trì}} {{Tên đơn vị}}',
  '\u202Eđảo ngược\u202C',
  'Số\u00A0hoá'.normalize('NFD'),
  '-1+1',
  ' ',
];
const titles = ['Lớp số hoá', 'LỚP  SỐ HOÁ', 'Lớp số hoá'.normalize('NFD'), 'Sáng kiến', 'Danh hiệu'];

/** One answer as its sender meant it: by whose code, if any, and what it says; `quantity` is what is added up. */
type Meant = { form: string; owner: string; title: string; quantity: number; at: number };

const contact = { 'Người liên hệ': 'Nguyễn Thị Hoà', 'Điện thoại': '0912 345 678' };
const longText = 'Dài '.repeat(12_500);

/** What is asked after the clerk has put one question in other words. */
const quantityTitle = (isRenamed: boolean) => (isRenamed ? 'Số suất, số người' : 'Số lượng');

function answersOf(form: Form, title: string, quantity: number, isRenamed: boolean): Record<string, string> {
  const words = pick(60) === 0 ? longText : oneOf(odd);
  if (form.kind === 'Đăng ký chung')
    return {
      ...contact,
      'Tên mục đăng ký': title,
      [quantityTitle(isRenamed)]: String(quantity),
      ...(isRenamed ? {} : { 'Ghi chú': words }),
    };
  if (form.kind === 'Nộp báo cáo')
    return {
      ...contact,
      'Số nhiệm vụ đã hoàn thành': String(quantity),
      'Số nhiệm vụ chậm tiến độ': '0',
      'Kết quả chính': words.trim() || 'tốt',
    };
  return {
    'Trả lời giấy mời': 'Đến dự',
    'Người dự: họ và tên': 'Trần Thị Hoà',
    'Người dự: chức vụ': words.trim().slice(0, 300) || 'Phó Chủ tịch',
    'Người dự: điện thoại': '0912 345 678',
    'Số người dự': String(quantity),
  };
}

/** The minute of an answer, on one of three days; no two are the same. The last of them is after the last day of the Forms. */
const minute = (index: number): string => {
  const all = index * Math.floor(3600 / count);
  const [day, rest] = [2 + Math.floor(all / 1200), all % 1200];
  const two = (one: number) => String(one).padStart(2, '0');
  return `2020-07-${two(day)}T${two(Math.floor(rest / 60))}:${two(rest % 60)}`;
};
const closes = '3/7/2020';
const isLate = ({ at }: Meant): boolean => minute(at) >= '2020-07-04';

const plain = (words: string): string => words.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();

/** Of each unit the newest answer that came by its own code, one for each thing where things are registered: found anew, by nothing of ours. */
function naive(meant: ReadonlyMap<string, Meant>, form: Form, gone: string): string[] {
  const newest = new Map<string, Meant>();
  for (const one of meant.values()) {
    if (one.form !== form.code || one.owner === '' || one.owner === gone) continue;
    const key = `${one.owner} ${form.kind === 'Đăng ký chung' ? plain(one.title) : ''}`;
    const other = newest.get(key);
    if (!other || one.at > other.at) newest.set(key, one);
  }
  return [...newest.values()]
    .map((one) => `${one.owner}: ${one.quantity}${isLate(one) ? ', nộp muộn' : ''}`)
    .sort();
}

/** What the tab says counts and is vouched for. */
function countedIn(workspace: Workspace, form: Form): string[] {
  const column =
    form.kind === 'Đăng ký chung'
      ? quantityTitle(true)
      : form.kind === 'Nộp báo cáo'
        ? 'Số nhiệm vụ đã hoàn thành'
        : 'Số người dự';
  const [who, state, quantity] = ['Ai trả lời', 'Trạng thái', column].map((title) =>
    shown(workspace, form.tab, title),
  );
  return (who ?? [])
    .flatMap((one, index) =>
      /^Đang tính(?:, nộp muộn)?$/.test(state?.[index] ?? '')
        ? [`${one}: ${quantity?.[index]}${state?.[index]?.replace('Đang tính', '')}`]
        : [],
    )
    .sort();
}

walk('a year of Forms, killed at any call, comes to what a naive reckoning comes to', () => {
  const workspace = draftOf(sampleWorkspace());
  inviteUnits(workspace, units);
  typeInto(workspace, 'Hội nghị', 'Thư xác nhận', 'Không gửi');
  for (const { code } of forms.filter((one) => one.code.length === 2)) openForm(workspace, code);
  const firstFree = shown(workspace, 'Danh mục phiếu', 'Mã').length + 2;
  for (const [index, { code, kind }] of forms.filter((one) => one.code.length > 2).entries()) {
    typeInto(workspace, 'Danh mục phiếu', 'Mã', code, firstFree + index);
    typeInto(workspace, 'Danh mục phiếu', 'Loại', kind, firstFree + index);
    openForm(workspace, code);
  }
  const links = new Map(forms.map(({ code }) => [code as string, linksOf(workspace, code)]));
  const names = Object.keys(links.get('DC') ?? {});
  expect(names).toHaveLength(units);
  const meant = new Map<string, Meant>();
  const edits = new Map<string, { form: Form; owner: string }>();
  const read = (form: Form, now: string, dieAt?: number): void => {
    const request = [{ action: 'take-answers', form: form.code }];
    workspace.execute('call', request, {
      now,
      ...(dieAt !== undefined && {
        dieAt: { call: dieAt, when: 'after', sheetWrites: pick(2) ? 'lost' : 'kept' },
      }),
    });
  };
  shown(workspace, 'Danh mục phiếu', 'Mã').forEach((_, index) => {
    typeInto(workspace, 'Danh mục phiếu', 'Hạn', closes, index + 2);
  });
  let renamed = false;
  for (let index = 0; index < count; index += 1) {
    const now = minute(index);
    if (!renamed && index > count / 2) {
      // The clerk puts a question in other words and takes one away while the Forms are open.
      shown(workspace, 'Câu hỏi', 'Câu hỏi').forEach((title, at) => {
        if (title === 'Số lượng') typeInto(workspace, 'Câu hỏi', 'Câu hỏi', quantityTitle(true), at + 2);
        if (title === 'Ghi chú') workspace.paste('Câu hỏi', at + 2, 1, [Array(11).fill('')]);
      });
      for (const { code } of forms) openForm(workspace, code, { now });
      renamed = true;
    }
    const form = oneOf(forms);
    const own = links.get(form.code) ?? {};
    const [name, title, quantity] = [oneOf(names), oneOf(titles), pick(500)];
    const said = answersOf(form, title, quantity, renamed);
    const options = { now, fire: false };
    const codeTitle = `Mã trả lời ${form.code} (máy điền, không sửa)`;
    const first = form.code === 'TL' ? 'Đơn vị, người được mời' : 'Đơn vị';
    const way = pick(20);
    const before = [...edits].filter(([, one]) => one.form === form);
    if (way < 3 && before.length > 0) {
      // Changed by the link that whoever sent it was shown.
      const [id, { owner }] = oneOf(before);
      const stands = { [first]: owner || name, ...said };
      answerAt(workspace, own[owner || name] ?? '', owner ? stands : { ...stands, [codeTitle]: '' }, {
        ...options,
        edit: id,
      });
      meant.set(id, { form: form.code, owner, title, quantity, at: index });
      continue;
    }
    const another = oneOf(names);
    const odds: [string, Record<string, string>] =
      way < 5
        ? ['', { [codeTitle]: '' }]
        : way < 6
          ? ['', { [codeTitle]: `sai-ma-${index}` }]
          : way < 7
            ? [another === name ? name : '', { [first]: another }]
            : [name, {}];
    const { id } = answerAt(workspace, own[name] ?? '', { ...said, ...odds[1] }, options);
    meant.set(id, { form: form.code, owner: odds[0], title, quantity, at: index });
    edits.set(id, { form, owner: odds[0] });
    if (index % Math.ceil(count / kills) === 0) read(form, now, 1 + pick(120));
  }
  // A unit that was merged is asked no more.
  const gone = names[3] ?? '';
  const row = shown(workspace, 'Đơn vị', 'Tên đơn vị').indexOf(gone) + 2;
  typeInto(workspace, 'Đơn vị', 'Hiệu lực đến', '1/7/2020', row);
  for (const form of forms) {
    // However many it is: a look hands on what it had no time for.
    for (let times = 0; times < 3; times += 1) read(form, '2020-07-20T08:00');
    expect(naive(meant, form, gone).length).toBeGreaterThan(2);
    const sent = [...meant.values()].filter((one) => one.form === form.code).length;
    expect([form.code, shown(workspace, form.tab, 'Mã').filter(Boolean).length]).toEqual([form.code, sent]);
    expect([form.code, countedIn(workspace, form)]).toEqual([form.code, naive(meant, form, gone)]);
  }
  const bytes = Buffer.byteLength(JSON.stringify(ledgerOf(workspace)));
  // What answers come to is kept in the Sheet; the ledger grows with Forms alone.
  expect(bytes).toBeLessThan(40_000);
  if (process.env.GIAO_BAN_LONG)
    console.log(`${units} units, ${forms.length} Forms, ${meant.size} answers, ${bytes} bytes of properties`);
  expect(ask(workspace, { action: 'list-forms' }, { now: '2020-07-20T09:00' }).answer.ok).toBe(true);
});
