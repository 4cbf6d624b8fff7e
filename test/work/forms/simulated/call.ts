import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { World } from '../../../../local/worlds/worlds';
import { titleOf } from '../../../../src/domain/forms/task-questions';
import { datedCall } from '../../../support/call';
import { ask, copyOf, sampleWorkspace, typeInto, type Workspace } from '../../../support/local';
import type { Chance } from './chance';
import { changed, filled, type Response, sender } from './senders';
import { typeUnits, type Unit } from './units';
import { plain } from './words';

/** A call while it runs: what the Sheet lists and what the units have sent so far. */
export class SimulatedCall {
  readonly workspace: Workspace;
  readonly responses: Response[] = [];
  units: Unit[] = [];
  private form = '';

  constructor(
    private readonly chance: Chance,
    world: World,
  ) {
    this.workspace = datedCall(copyOf(sampleWorkspace(), { world }));
    typeInto(this.workspace, 'Hội nghị', 'Giai đoạn đăng ký', '2021-2025');
    typeInto(this.workspace, 'Hội nghị', 'Đăng ký không qua link riêng', 'Tính ngay');
  }

  /** Lists the units in the Sheet and brings the Form up to date with them. */
  announce(units: Unit[], now: string): void {
    this.units = units;
    typeUnits(this.workspace, units, () => {
      const { answer } = ask(this.workspace, { action: 'open-registration' }, { now });
      expect(answer).toMatchObject({ ok: true, problems: [] });
    });
    this.form = this.workspace.forms()[0]?.id ?? '';
  }

  /** So many answers at the moments given, and some of all that came so far changed by their senders. No doorbell rings. */
  sendAll(count: number, edits: number, at: () => string): void {
    this.workspace.atOnce(() => {
      for (let sent = 0; sent < count; sent += 1) this.sendOne(at());
      for (let edited = 0; edited < edits; edited += 1) this.editOne(at());
    });
  }

  /** An answer in a name, with no code or that of a unit. */
  sendAs(name: string, at: string, link = ''): void {
    this.sendOne(at, { linkCode: plain(link), unit: plain(name) });
  }

  private sendOne(at: string, own = sender(this.chance, this.units, at.slice(0, 10))): void {
    const number = this.responses.length + 1;
    const { answers, task } = filled(this.chance, number);
    const one = { number, id: '', at, task, answers: { ...own, ...answers } };
    this.responses.push({ ...one, id: this.submit(one) });
  }

  private editOne(at: string): void {
    const index = this.chance.below(this.responses.length);
    const before = this.responses[index];
    if (!before || at < before.at) return;
    const after = changed(this.chance, before, this.units, at);
    this.submit(after, { edit: before.id });
    this.responses[index] = after;
  }

  private submit({ answers, at }: Response, edit: { edit?: string } = {}): string {
    const typed = Object.entries(answers).map(([key, one]) => [
      titleOf(key as keyof typeof answers),
      one.typed,
    ]);
    return this.workspace.answer(this.form, Object.fromEntries(typed), { now: at, fire: false, ...edit }).id;
  }

  /** What people do to tabs that are not theirs to change. */
  disturb(): void {
    const { workspace, chance } = this;
    workspace.atOnce(() => {
      workspace.sort('Đăng ký', 1 + chance.below(20), chance.pick(['ascending', 'descending']));
      for (const tab of ['Đăng ký', 'Câu trả lời biểu mẫu 1'])
        for (let row = 40; row > 1; row -= 1 + chance.below(8)) workspace.deleteRow(tab, row);
      for (const title of ['Tên nhiệm vụ', 'Ngân sách (đồng)', 'Đơn vị', 'Trạng thái']) {
        const text = chance.pick(['', 'gõ đè', '12', '1/7/2020']);
        typeInto(workspace, 'Đăng ký', title, text, 2 + chance.below(100));
      }
    });
  }

  /** Nothing promises in which order a Form hands out its responses. */
  shuffleResponses(): void {
    const file = join(this.workspace.dir, 'forms', `${this.form}.json`);
    const stored = JSON.parse(readFileSync(file, 'utf8'));
    writeFileSync(file, JSON.stringify({ ...stored, responses: this.chance.shuffled(stored.responses) }));
  }
}
