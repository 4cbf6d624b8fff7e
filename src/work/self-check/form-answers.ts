import { handleOf, handlesOf, toldByAddress } from '../../google/forms/answers';
import { type Filled, submitAnswer } from '../../google/forms/filled';
import { acceptAnswers } from '../../google/forms/forms';
import { layOut } from '../../google/forms/layout';
import type { FormPlan, ItemIds } from '../../google/forms/plan';
import { newCode, now, pause } from '../../google/session';
import { linkMaker } from '../forms/links';
import { differs, expected, type Found, onSide, unless } from './check';
import { onBench } from './traces';

/** What a link of a unit carries: its code, and its name with a mark that means something in an address. */
const unit = 'huyện Thử & Nghiệm';
const question = { help: '', required: false, check: '', checkHelp: '' } as const;
/** The two questions of the real Form that a link fills in, and one that nobody answers. */
const planWith = (offered: string): FormPlan => ({
  title: 'Giao Ban - Tự kiểm tra (xóa được)',
  description: '',
  confirmation: '',
  closing: '',
  sections: [
    {
      key: 'only',
      title: '',
      help: '',
      next: '',
      questions: [
        { ...question, key: 'linkCode', title: 'Mã', kind: 'text', choices: [] },
        { ...question, key: 'unit', title: 'Đơn vị', kind: 'list', choices: [{ value: offered, goTo: '' }] },
        { ...question, key: 'aims', title: 'Mục tiêu', kind: 'paragraph', choices: [] },
      ],
    },
  ],
});
const plan = planWith(unit);

/** A prefilled link holds what it fills in where a unit's own can be put instead. */
export const prefilled = (): Found =>
  onBench((bench) => {
    const { id } = bench.form();
    const code = newCode();
    const link = linkMaker(id, layOut(id, plan, {}), unit)(code, unit);
    const [, query = ''] = link.split('?');
    const values = query
      .split('&')
      .flatMap((part) => (part.startsWith('entry.') ? (part.split('=')[1] ?? '') : []));
    const isRight = values.map(decodeURIComponent).sort().join() === [code, unit].sort().join();
    return isRight ? expected() : differs(query.replace(/=[^&]*/g, '=…'));
  });

/** How long an answer may take to be there. */
const patienceMs = 2000;

/** An answer has an id of its own, a time and a link to change it, is read by the ids of its questions, and found from its moment on. */
export const answered = (): Found =>
  onBench((bench) => {
    const { id } = bench.form();
    const items = layOut(id, plan, {});
    acceptAnswers(id, true);
    submitAnswer(id, [typed(items, unit)]);
    if (handlesOf(id).length === 0) pause(patienceMs);
    const found = readRight(id, items);
    return found.verdict === 'as-expected' ? onSide({ prefilled: sideOfAddress(id, items) }, found) : found;
  });

const typed = ({ linkCode: item = 0 }: ItemIds, value: string): Filled => ({ item, kind: 'text', value });

/** How much of an answer its address tells: one that is long, and one whose choice is not offered any more. */
function sideOfAddress(id: string, items: ItemIds): 'complete' | 'lacks-removed' | 'cut' {
  const long = `${'dài '.repeat(12_000)}hết`;
  if (!tellsAll(id, typed(items, long))) return 'cut';
  const chosen: Filled = { item: items.unit ?? 0, kind: 'list', value: unit };
  return tellsAll(id, chosen, () => layOut(id, planWith('đơn vị khác'), items))
    ? 'complete'
    : 'lacks-removed';
}

function tellsAll(id: string, answer: Filled, after: () => void = () => undefined): boolean {
  const before = new Set(handlesOf(id).map((one) => one.id()));
  submitAnswer(id, [answer]);
  after();
  const added = handlesOf(id).find((one) => !before.has(one.id()));
  return added !== undefined && toldByAddress(id, added.id()).includes(answer.value);
}

function readRight(id: string, items: ItemIds): Found {
  const [response, ...others] = handlesOf(id);
  if (!response || others.length > 0) return differs(String(others.length + (response ? 1 : 0)));
  const day = 24 * 60 * 60_000;
  const [name, at, answers] = [
    response.id(),
    response.at(),
    response.answers({ numbers: new Map(), always: [] }),
  ];
  return unless([
    ...(name ? [] : ['getId']),
    ...(Math.abs(now() - at) < day ? [] : ['getTimestamp']),
    ...(answers[items.linkCode ?? 0] === unit ? [] : ['getResponse']),
    ...((answers[items.aims ?? 0] ?? '') === '' ? [] : ['getItemResponses']),
    ...(handlesOf(id, at - 1).some((one) => one.id() === name) ? [] : ['getResponses(timestamp)']),
    ...(name && /^https:\/\//.test(handleOf(id, name).link()) ? [] : ['getEditResponseUrl']),
  ]);
}
