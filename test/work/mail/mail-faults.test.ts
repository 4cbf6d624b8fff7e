import { ask, cellOf, draftOf, shown, type Workspace } from '../../support/local';
import { walk, whole } from '../../support/long';
import { at, prepare, sendAll, step } from '../../support/mail';
import { turns } from '../../support/moments';
import { confirm, each, expectMended, expectWhole, mails, many, names } from './many';

/** Of every mail, in the order in which they leave. */
const codes = prepare(many).mails.map(({ code }) => code);

jest.setTimeout(1_200_000);

describe('Gmail answers badly at any sending', () => {
  for (const landed of [false, true])
    walk(`503, the mail left: ${landed}`, () => {
      // To the run it is one answer: which mails left shows only afterwards, so each mail meets one of the two.
      for (const nth of whole(
        each,
        each.filter((_, index) => (index % 2 === 1) === landed),
      ))
        expectMended({ faults: [{ call: 'Gmail.messages.send', nth, status: 503, landed }] });
    });

  walk('429, 403 for a limit: the mail has not left, and goes later', () => {
    const call = 'Gmail.messages.send';
    const limits = [
      [429, 'userRateLimitExceeded'],
      [403, 'rateLimitExceeded'],
      [403, 'quotaExceeded'],
    ] as const;
    each.forEach((nth, index) => {
      const [status, reason] = limits[index % limits.length] ?? limits[0];
      expectMended({ faults: [{ call, nth, status, reason, landed: false }] }, 0);
    });
  });

  walk('Drive answers 429, 500 or 503 to any export: the mail waits and goes later', () => {
    const statuses = [429, 500, 503];
    each.forEach((nth, index) => {
      for (const status of whole(statuses, statuses.slice(index % 3, (index % 3) + 1)))
        expectMended({ faults: [{ call: 'Drive.files.export', nth, status, landed: false }] }, 0);
    });
  });
});

walk('the quota ends after any number of mails: the rest waits untouched, and goes the next day', () => {
  for (const room of each.map((nth) => nth - 1)) {
    const workspace = draftOf(many);
    const today = step(workspace, { ...at(10), mailLimit: room }, { confirm });
    expect(today.counts).toEqual({ sent: room, waiting: mails - room, failed: 0, inDoubt: 0, held: 0 });
    expectWhole(workspace, 0, step(workspace, at(11, '09:00')).counts);
    expect(workspace.mails()).toHaveLength(mails);
  }
});

walk(
  '“200 but dropped” from any mail on: what the clerk marks as returned goes once more, nothing else',
  () => {
    for (const from of each) {
      const workspace = draftOf(many);
      const dropped = Array.from({ length: mails - from + 1 }, (_, index) => from + index);
      const faults = dropped.map((nth) => ({ call: 'Gmail.messages.send', nth, status: 200, landed: false }));
      step(workspace, { ...at(10), faults }, { confirm });
      expect(workspace.mails()).toHaveLength(from - 1);
      const back = ask(
        workspace,
        { action: 'settle-mail', as: 'returned', codes: codes.slice(from - 1) },
        at(10, '10:00'),
      );
      expect(back.answer).toMatchObject({ counts: { sent: from - 1, failed: mails - from + 1 } });
      ask(workspace, { action: 'settle-mail', as: 'again', codes: codes.slice(from - 1) }, at(10, '10:30'));
      sendAll(workspace, at(10, '11:00'));
      expectWhole(workspace, 0);
      expect(workspace.mails()).toHaveLength(mails);
    }
  },
);

describe('something happens at every service call of one run', () => {
  /** Disturbs a run at each of its calls. */
  function disturbed(disturb: (workspace: Workspace, call: number) => void): Workspace {
    const workspace = draftOf(many);
    step(workspace, { ...at(10), onCall: (_, call) => disturb(workspace, call) }, { confirm });
    return workspace;
  }

  /** Another run beside it finds the same until a call has changed something. */
  const tried = turns(names);

  walk('somebody sorts the outbox', () => {
    const workspace = disturbed((one, call) =>
      one.sort('Thư', 2, call % 2 === 0 ? 'ascending' : 'descending'),
    );
    expectWhole(workspace, 0);
    expect(workspace.mails()).toHaveLength(mails);
    expectStatesTrue(workspace);
  });

  walk('somebody inserts rows', () => {
    const workspace = disturbed((one, call) => one.insertRow('Thư', 2 + (call % mails)));
    expectWhole(workspace, 0);
    expectStatesTrue(workspace);
  });

  walk('somebody deletes rows: what left is painted again, what did not waits', () => {
    const workspace = disturbed((one, call) => {
      if (call % 40 === 0) one.deleteRow('Thư', 2 + ((call / 40) % (mails - 4)));
    });
    sendAll(workspace, at(10, '11:00'));
    expectWhole(workspace, 0);
    expectStatesTrue(workspace);
  });

  walk('a second account presses', () => {
    const other = { ...at(10), as: 'dong.nghiep@example.gov.vn' };
    const codes = new Set<string>();
    const workspace = disturbed((one, call) => {
      if (!tried.has(call)) return;
      const { ok, problems } = step(one, other, { holder: 'máy khác', confirm });
      codes.add(ok ? 'ok' : (problems[0]?.code ?? ''));
    });
    expect(codes).not.toContain('ok');
    expectWhole(workspace, 0);
    expect(new Set(workspace.mails().map(({ account }) => account)).size).toBe(1);
  });

  walk('an older version of the Sheet is restored', () => {
    const workspace = disturbed((one, call) => {
      if (call % whole(20, 8) === 0) one.restoreTabs(many.dir);
    });
    sendAll(workspace, at(10, '11:00'));
    expectWhole(workspace, 0);
    expect(workspace.mails()).toHaveLength(mails);
    expectStatesTrue(workspace);
  });

  walk('the clock strikes', () => {
    const workspace = disturbed((one, call) => {
      if (tried.has(call)) one.execute('carryOn', [], at(10));
    });
    expectWhole(workspace, 0);
    expect(workspace.mails()).toHaveLength(mails);
  });
});

/** Each row of the outbox says what the ledger knows of its own code. */
function expectStatesTrue(workspace: Workspace): void {
  const { mails: rows } = prepare(workspace, at(10, '12:00'));
  expect(shown(workspace, 'Thư', 'Mã').sort()).toEqual(rows.map(({ code }) => code).sort());
  const cells = workspace.cells('Thư');
  const [codes, states, sentTo] = ['Mã', 'Trạng thái', 'Đã gửi tới'].map(
    (title) => cellOf(workspace, 'Thư', title).column,
  );
  const cell = (row: number | undefined, column: number | undefined): string =>
    cells.find((one) => one.row === row && one.column === column)?.shown ?? '';
  for (const { code, state, addresses } of rows) {
    const row = cells.find((one) => one.column === codes && one.shown === code)?.row;
    const accepted = state === 'accepted';
    expect([code, cell(row, states)]).toEqual([code, accepted ? 'Gmail đã nhận' : 'Chờ xác nhận']);
    expect([code, cell(row, sentTo)]).toEqual([code, accepted ? addresses.join(', ') : '']);
  }
}
