/** Milliseconds of one call on Google; `source` = who measured it, or that it is a guess of ours. */
export type Price = { low: number; typical: number; high: number; source: string };
export const levels = ['low', 'typical', 'high'] as const;
export type Level = (typeof levels)[number];

const price = (low: number, typical: number, high: number, source: string): Price => ({
  low,
  typical,
  high,
  source,
});

/**
 * What each kind of call takes. No latency is promised by Google and none was measured by us: what a source measured is one of the three
 * numbers, the others beside it are ours, as is all that has no other source.
 */
export const prices = {
  start: price(500, 1000, 2000, 'field: a script starts in 0.5 to 2 s'),
  page: price(300, 800, 2500, 'ours: the sidebar, a page of 80 kB, comes and draws'),
  'page-call': price(1000, 1500, 3000, 'field: google.script.run takes 1 s and more, its start included'),
  free: price(0, 0, 0, 'ours: handles and builders that ask no server'),
  utility: price(0, 1, 5, 'ours: works within the runtime'),
  account: price(5, 20, 100, 'ours: Session, token, permissions'),
  'property-get': price(10, 30, 60, 'field: a property is read in 30 ms'),
  'property-all': price(20, 50, 200, 'ours: all properties in one call, beside 30 ms of one'),
  'property-set': price(30, 62, 150, 'field: a property is set in 62 ms'),
  cache: price(10, 30, 100, 'ours: as a property'),
  lock: price(20, 60, 200, 'ours: as a property that is set'),
  'sheet-handle': price(1, 10, 50, 'ours: getSheetByName, getRange and what a range says of its place'),
  'sheet-extent': price(
    10,
    50,
    300,
    'field: getDataRange and its like 0.3 s in a Sheet of ten million cells',
  ),
  'sheet-read': price(30, 100, 300, 'ours: some thousand cells in one call'),
  'sheet-write': price(
    5,
    50,
    200,
    'guide Best practices: 10,000 cells in one call 1 s, kept until the flush',
  ),
  flush: price(100, 600, 2000, 'field: a flush of 4,000 cells in 0.6 s'),
  trigger: price(100, 300, 1000, 'ours: triggers are listed, made, taken away'),
  'mail-quota': price(30, 100, 400, 'ours'),
  'drive-list': price(200, 400, 1200, 'ours: files.list by a mark'),
  'drive-look': price(100, 250, 800, 'ours: one file told, changed in its marks, or shared'),
  'drive-empty': price(300, 700, 2500, 'ours: a folder or an empty Form is made, nothing is converted'),
  'drive-upload': price(1000, 2500, 6000, 'ours: a .docx comes up and becomes a Doc, "a few seconds"'),
  'drive-export': price(500, 1200, 4000, 'ours: a Doc of two pages as PDF'),
  'gmail-send': price(300, 600, 2000, 'ours: messages.send with an attachment'),
  piece: price(500, 1500, 4000, 'ours: 4.5 MB of a large upload'),
  'form-open': price(300, 800, 2000, 'ours: FormApp.openById'),
  'form-look': price(5, 20, 100, 'ours: what an opened Form or item tells'),
  'form-change': price(30, 100, 400, 'ours: an item made, moved or changed'),
  'form-responses': price(200, 800, 3000, 'ours: getResponses, however many'),
  'form-answer': price(1, 8, 40, 'ours: what one response tells once it was fetched'),
} satisfies Record<string, Price>;

export type CallKind = keyof typeof prices;
export type Prices = Record<CallKind, Price>;

/** The first that matches says the kind. */
const kinds: readonly [RegExp, CallKind][] = [
  [/^UrlFetchApp\.fetchAll$/, 'free'],
  [/^Utilities\.sleep$/, 'free'],
  [/^Utilities\./, 'utility'],
  [/^(Session|User|AuthorizationInfo)\.|^ScriptApp\.(getOAuthToken|getAuthorizationInfo)/, 'account'],
  [
    /^(ScriptApp|TriggerBuilder|\w+TriggerBuilder|Trigger)\.(create|deleteTrigger|get\w+Triggers)$/,
    'trigger',
  ],
  [/^(ScriptApp|Trigger|\w*TriggerBuilder)\./, 'free'],
  [/^Properties\.getProperty$/, 'property-get'],
  [/^Properties\.getProperties$/, 'property-all'],
  [/^Properties\./, 'property-set'],
  [/^Cache\./, 'cache'],
  [/^Lock\./, 'lock'],
  [/^SpreadsheetApp\.flush$/, 'flush'],
  [/^Sheet\.(getDataRange|getMax\w+|getFilter|isRowHidden\w+)$|^Range\.canEdit$/, 'sheet-extent'],
  [
    /^Sheet\.getSheetValues$|^Range\.get(Values|Formulas|DisplayValues|MergedRanges|DataValidations)$/,
    'sheet-read',
  ],
  [
    /^(Sheet|Range)\.(set|insert|hide|activate)|^Spreadsheet\.(insert|delete)Sheet$|^Protection\.|^Range\.protect$/,
    'sheet-write',
  ],
  [/^(Spreadsheet|SpreadsheetApp|Sheet|Range)\./, 'sheet-handle'],
  [/^MailApp\./, 'mail-quota'],
  [/^Drive\.files\.list$/, 'drive-list'],
  [/^Drive\.files\.create, no content$/, 'drive-empty'],
  [/^Drive\.files\.(create|update)$/, 'drive-upload'],
  [/^Drive\.files\.export$/, 'drive-export'],
  [/^Drive\./, 'drive-look'],
  [/^Gmail\./, 'gmail-send'],
  [/^Upload\./, 'piece'],
  [/^FormApp\.openById$/, 'form-open'],
  [/^Form\.getResponses$/, 'form-responses'],
  [/^(FormResponse|ItemResponse|Form\.getResponse$|Form\.createResponse$)/, 'form-answer'],
  [/^\w*Item\.create(Response|Choice)$|^(Choice|\w*Validation\w*|FormApp)\b/, 'free'],
  [/^(Form|\w*Item)\.(set|add|move)/, 'form-change'],
  [/^(Form|\w*Item)\./, 'form-look'],
  [/^(Ui|Menu|HtmlService|HtmlOutput|PropertiesService|LockService|CacheService|Filter)\./, 'free'],
];

/** Of which kind a member or a REST method is. @throws for one that no line of this list knows */
export function kindOf(name: string): CallKind {
  const found = kinds.find(([pattern]) => pattern.test(name));
  if (!found) throw new Error(`bench: no price for ${name}`);
  return found[1];
}

/** The prices with those instead that were measured on Google, as a self-check may report them. */
export const measured = (found: Partial<Prices>): Prices => ({ ...prices, ...found });

/**
 * What a report of the self-check says it measured, as prices.
 * @example pricesIn('flush=700 x=1') // { flush: { low: 700, typical: 700, high: 700, source: 'a run of the self-check' } }
 */
export const pricesIn = (report: string): Partial<Prices> =>
  Object.fromEntries(
    [...report.matchAll(/\b([a-z][a-z-]*)=(\d+)\b/g)]
      .filter(([, kind = '']) => kind in prices)
      .map(([, kind, ms]) => [kind, price(Number(ms), Number(ms), Number(ms), 'a run of the self-check')]),
  );

/** Whether a call is a request of its own to Google; `fetchAll` only carries those that are counted by themselves. */
export const counts = (name: string): boolean => name !== 'UrlFetchApp.fetchAll';
