import type * as Local from '../../local/index';
import { stepMs } from '../../src/domain/limits/run-limits';
import type { Mailing, Sending } from '../../src/spoken/mail';
import { tableNames } from '../../src/tables/tables';
import type { Player } from './player';
import {
  answer,
  answered,
  answerRow,
  askedBy,
  call,
  conference,
  fiveForms,
  invitations,
  leftover,
  rowForms,
  type Stages,
  told,
} from './stages';

/** Most seconds, and most calls where so many are promised; `triggerSeconds` = of them in triggers. */
export type Goal = { seconds: number; calls?: number; triggerSeconds?: number };

/** One thing that people wait for. `peers` = calls that other add-ons make for the same, counted by running their code. */
type Scenario = {
  goal: Goal;
  /** Whether it waits or ends by its time, and so goes otherwise where calls take longer. */
  paced?: boolean;
  stage: (stages: Stages) => Local.Workspace;
  play: (player: Player) => void;
  peers?: Readonly<Record<string, number>>;
};

/** The papers and the mails of ten units, beside others; the call of all; the mail of three hundred. */
export const scenarios = {
  'desk-first': {
    goal: { seconds: 2 },
    stage: (stages) => stages.copy('invited', invitations),
    play: (player) => void player.open('showDesk'),
  },
  'desk-whole': {
    goal: { seconds: 4, calls: 2 * tableNames.length + 15 },
    stage: (stages) => stages.copy('invited', invitations),
    play: (player) => void player.ask({ action: 'state' }),
  },
  check: {
    goal: { seconds: 4 },
    stage: (stages) => stages.copy('invited', invitations),
    play: (player) => void player.ask({ action: 'check' }),
  },
  'invitations-10': {
    paced: true,
    goal: { seconds: 20 },
    stage: (stages) => stages.copy('conference', conference),
    play: write,
    peers: { 'generate-pdfs 21+48N': 501, 'Autocrat, Doc 113+57N': 683 },
  },
  'invitations-10-unchanged': {
    goal: { seconds: 5 },
    stage: (stages) => stages.copy('invited', invitations),
    play: write,
  },
  'mails-10': {
    paced: true,
    goal: { seconds: 30, calls: 120 },
    stage: (stages) => stages.copy('invited', invitations),
    play: sendAll,
    peers: { 'generate-pdfs, send 7+6N': 67, 'Group Merge 25+4N': 65, 'Autocrat, PDF + mail 116+78N': 896 },
  },
  'change-126': {
    paced: true,
    goal: { seconds: 9 * 60 },
    stage: (stages) => stages.copy('told-126', (workspace) => told(workspace, 126)),
    play: (player) => {
      player.askOn<{ more: boolean }>({ action: 'announce-change', reason: 'mưa bão' });
      sendOn(player, 252);
    },
  },
  'mails-300-closed': {
    paced: true,
    goal: { seconds: 30 * 60, triggerSeconds: 18 * 60 },
    stage: (stages) => stages.copy('invited-300', (workspace) => invitations(workspace, 300)),
    play: closePage,
    peers: {
      'generate-pdfs, send 7+6N': 1807,
      'Group Merge 25+4N': 1225,
      'Autocrat, PDF + mail 116+78N': 23_516,
    },
  },
  'ring-after-10': ringAfter(10),
  'ring-after-10000': ringAfter(10_000),
  'ring-five-forms': ringOfFive(10),
  'ring-five-forms-10000': ringOfFive(10_000),
  'hour-five-forms': hourOfFive(10),
  'hour-five-forms-900': hourOfFive(900),
  'answers-900': {
    goal: { seconds: 90, calls: 5000 },
    stage: (stages) => stages.copy('answers-900', (workspace) => answered(workspace, 900, false)),
    play: (player) => {
      while (leftover(player.ask({ action: 'take-answers' })));
    },
  },
  'open-call-126': {
    goal: { seconds: 20 },
    stage: (stages) => stages.copy('call', call),
    play: (player) => void player.ask({ action: 'open-form', form: 'NV' }),
  },
} as const satisfies Record<string, Scenario>;

export type ScenarioName = keyof typeof scenarios;

export const scenarioNames = Object.keys(scenarios) as ScenarioName[];

/** One of them, as all of them are. */
export const scenarioOf = (name: ScenarioName): Scenario => scenarios[name];

function write(player: Player): void {
  player.askOn<{ more: boolean }>({ action: 'write-papers', kind: 'Giấy mời', budgetMs: stepMs.page });
}

const step = { action: 'send-mail', holder: 'bench', consent: 'yes', budgetMs: stepMs.mail };

/** Looks at the outbox, confirms what it shows, and stays until all have left. */
function sendAll(player: Player): void {
  sendOn(player, 10);
}

function sendOn(player: Player, count: number): void {
  player.askOn<Sending>({ ...step, ...prepared(player) }, step);
  expectSent(player, count);
}

/** The page is closed after its first step; clocks send the rest. */
function closePage(player: Player): void {
  player.ask({ ...step, ...prepared(player) });
  while (player.workspace.mails().length < 300 && player.strike());
  expectSent(player, 300);
}

function prepared(player: Player): { worked: string; confirm: { mark: string; mails: number } } {
  const { next, worked } = player.ask<Mailing>({ action: 'prepare-mail' });
  const { mark, mails } = next;
  return { worked, confirm: { mark, mails } };
}

function expectSent({ workspace }: Player, count: number): void {
  const { length } = workspace.mails();
  if (length !== count) throw new Error(`bench: ${length} mails instead of ${count}`);
}

/** One more answer, after so many that were read before. */
function ringAfter(count: number): Scenario {
  return {
    goal: { seconds: 8, calls: 200 },
    stage: (stages) => {
      const workspace = stages.copy(`read-${count}`, (one) => answered(one, count, true));
      answer(workspace, 0);
      return workspace;
    },
    play: (player) => player.ring(),
  };
}

/** An answer of a Form of a row rings, where five Forms are open. */
function ringOfFive(count: number): Scenario {
  return {
    goal: { seconds: 8, calls: 200 },
    stage: (stages) => {
      const workspace = stages.copy(`five-forms-${count}`, (one) => fiveForms(one, count));
      answerRow(workspace, 'DC', 2);
      return workspace;
    },
    play: (player) => player.ring(askedBy('DC')),
  };
}

/** The clock's hour where each of four Forms of rows got one more answer. */
function hourOfFive(count: number): Scenario {
  return {
    goal: { seconds: 60, calls: 1000 },
    stage: (stages) => stages.copy(`five-forms-${count}`, (workspace) => fiveForms(workspace, count)),
    play: (player) => {
      for (const form of rowForms) answerRow(player.workspace, form, 3);
      player.hour();
    },
  };
}
