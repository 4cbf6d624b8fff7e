import fc from 'fast-check';
import { ask, draftOf, type ExecuteOptions, typeInto } from '../../support/local';
import { walk, whole } from '../../support/long';
import { mailWorkspace, prepare, step } from '../../support/mail';
import stories from './stories.json';

jest.setTimeout(600_000);

const units = 6;
const codes = ['213', '215', '216', '217', '218', '219'].map((unit) => `GM·${unit}`);
const [addressColumn, decisionColumn] = [3, 7];

/** Every mailbox carries its mail's code, so that what arrives can be told whatever was corrected or filled in again. */
const base = (() => {
  const workspace = mailWorkspace(units);
  codes.forEach((code, index) => {
    workspace.type('Thư', index + 2, addressColumn, mailbox(code, 0));
    typeInto(workspace, 'Đơn vị', 'Email', mailbox(code, 0), index + 2);
  });
  return workspace;
})();

function mailbox(code: string, version: number): string {
  return `${code.slice(-3)}.${version}@thu.example`;
}

const kinds = [
  ...['correct', 'decide', 'delete', 'insert', 'sort', 'restore'],
  ...['send', 'send', 'send', 'killed', 'killed', 'colleague', 'unclear', 'unclear', 'clock'],
  ...['pause', 'resume', 'stop', 'back', 'settle', 'settle'],
] as const;

/** One thing that a person, the clock or fate does; each kind uses what it needs of the rest. */
const deed = fc.record({
  kind: fc.constantFrom(...kinds),
  row: fc.integer({ min: 2, max: units + 1 }),
  choice: fc.nat(3),
  seconds: fc.integer({ min: 1, max: 20 }),
  call: fc.integer({ min: 1, max: 160 }),
  yes: fc.boolean(),
  status: fc.constantFrom(0, 200, 400, 403, 429, 503),
});
type Deed = typeof deed extends fc.Arbitrary<infer T> ? T : never;

/** What may have arrived: each mail once, and once more for each time that a person said so. */
class Story {
  readonly workspace = draftOf(base);
  readonly allowed = new Map(codes.map((code) => [code, 1]));
  private minutes = 0;
  private seen = prepare(this.workspace, this.options());
  private version = 0;

  /** A clock that goes on by five minutes with each deed. */
  options(): ExecuteOptions {
    this.minutes += 5;
    const [hour, minute] = [8 + Math.floor(this.minutes / 60), this.minutes % 60];
    return { now: `2020-07-10T${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}` };
  }

  do({ kind, row, choice, seconds, call, yes, status }: Deed): void {
    const { workspace } = this;
    const options = this.options();
    const budgetMs = seconds * 1000;
    const decision = ['', 'Giữ lại', 'Gửi trực tiếp', 'Gửi thư'][choice] ?? '';
    const dieAt = { call, when: 'after', sheetWrites: yes ? 'kept' : 'lost' } as const;
    // What Gmail refuses outright it has not sent; any other answer may hide a mail that left.
    const landed = yes && ![400, 403, 429].includes(status);
    const fault = { call: 'Gmail.messages.send', nth: choice + 1, status, landed };
    const act = (action: string, more = {}) => ask(workspace, { action, ...more }, options);
    const ways: Record<Deed['kind'], () => unknown> = {
      correct: () => this.correct(row),
      decide: () => workspace.type('Thư', row, decisionColumn, decision),
      delete: () => workspace.deleteRow('Thư', row),
      insert: () => workspace.insertRow('Thư', row),
      sort: () => workspace.sort('Thư', choice + 1, yes ? 'ascending' : 'descending'),
      restore: () => workspace.restoreTabs(base.dir),
      send: () => this.send(options, budgetMs),
      killed: () => this.send({ ...options, dieAt }, budgetMs),
      colleague: () => this.send({ ...options, as: 'dong.nghiep@example.gov.vn' }, budgetMs),
      unclear: () => this.send({ ...options, faults: [fault] }, budgetMs),
      clock: () => workspace.fireTriggers(options),
      pause: () => act('pause-mail', { paused: true }),
      resume: () => act('pause-mail', { paused: false }),
      stop: () => act('stop-mail'),
      back: () => act('mark-returned', { since: options.now }),
      settle: () =>
        this.settle((['sent', 'again', 'by-hand', 'again'] as const)[choice] ?? 'sent', row, options),
    };
    ways[kind]();
  }

  /** Types a new mailbox for whatever mail stands in a row. */
  private correct(row: number): void {
    const code = this.workspace.cells('Thư').find((cell) => cell.row === row && cell.column === 1)?.shown;
    this.version += 1;
    if (code) this.workspace.type('Thư', row, addressColumn, mailbox(code, this.version));
  }

  private send(options: ExecuteOptions, budgetMs: number): void {
    // Another account is shown what is its own to send.
    const { next } = options.as === undefined ? this.seen : prepare(this.workspace, options);
    const confirm = next && next.mails > 0 ? { confirm: { mark: next.mark, mails: next.mails } } : {};
    step(this.workspace, options, { budgetMs, ...confirm });
  }

  /** What the mail view shows after the last deed. */
  private look(): ReturnType<typeof prepare> {
    this.seen = prepare(this.workspace, this.options());
    return this.seen;
  }

  private settle(as: 'sent' | 'again' | 'by-hand', which: number, options: ExecuteOptions): void {
    const doubtful = this.seen.mails.filter(({ state }) => state === 'in-doubt');
    const { code } = doubtful[which % Math.max(1, doubtful.length)] ?? {};
    if (code === undefined) return;
    const { ok } = ask(this.workspace, { action: 'settle-mail', as, codes: [code] }, options).answer;
    if (ok && as === 'again') this.allowed.set(code, (this.allowed.get(code) ?? 0) + 1);
  }

  arrived(): Map<string, number> {
    const counts = new Map<string, number>();
    for (const { recipients } of this.workspace.mails()) {
      const code = `GM·${recipients[0]?.slice(0, 3)}`;
      counts.set(code, (counts.get(code) ?? 0) + 1);
    }
    return counts;
  }

  /** Nothing has left more often than a person allowed, and every mail is somewhere. */
  expectSound(): void {
    for (const [code, times] of this.arrived())
      expect([code, times <= (this.allowed.get(code) ?? 0)]).toEqual([code, true]);
    const { sent, waiting, failed, inDoubt, held } = this.look().counts;
    expect(sent + waiting + failed + inDoubt + held).toBe(units);
  }

  /** A person who clears everything up in the end leaves nobody out. */
  expectNobodyForgotten(): void {
    const { workspace } = this;
    ask(workspace, { action: 'pause-mail', paused: false }, this.options());
    this.look().mails.forEach((_, index) => {
      workspace.type('Thư', index + 2, decisionColumn, '');
    });
    this.settleAll('in-doubt', 'sent');
    this.settleAll('refused', 'again');
    for (let round = 0; round < 3 && this.look().counts.waiting > 0; round += 1)
      this.send(this.options(), 60_000);
    const { counts } = this.look();
    expect(counts).toMatchObject({ waiting: 0, failed: 0, inDoubt: 0 });
    expect(counts.sent + counts.held).toBe(units);
  }

  private settleAll(state: string, as: string): void {
    const found = this.look().mails.filter((mail) => mail.state === state);
    const codes = found.map(({ code }) => code);
    if (codes.length > 0) ask(this.workspace, { action: 'settle-mail', as, codes }, this.options());
  }
}

function play(deeds: readonly Deed[]): void {
  const story = new Story();
  for (const one of deeds) {
    story.do(one);
    story.expectSound();
  }
  story.expectNobodyForgotten();
}

/** Of many random stories those that together met every state of a mail that all of them met: docs/decisions/0020. */
const told = (stories as unknown as Row[][]).map((story) =>
  story.map(
    ([kind, row, choice, seconds, call, yes, status]): Deed => ({
      kind,
      row,
      choice,
      seconds,
      call,
      yes,
      status,
    }),
  ),
);
type Row = [
  Deed['kind'],
  row: number,
  choice: number,
  seconds: number,
  call: number,
  yes: boolean,
  status: Deed['status'],
];

test.each(whole(told, told.slice(0, 5)).map((deeds, index) => [index + 1, deeds] as const))(
  'story %i: nothing leaves twice, nobody is forgotten',
  (_, deeds) => play(deeds),
);

walk('whatever happens in whatever order: nothing leaves twice, nobody is forgotten', () => {
  fc.assert(fc.property(fc.array(deed, { minLength: 3, maxLength: 14 }), play), { numRuns: whole(200, 1) });
});
