// The global functions that Google may call, and nothing else. Everything heavy is required when first used, so that opening the
// Sheet evaluates only this file and the menu.
import type { Answer } from './calls';
import { addMenu, showSidebar } from './google/menu';

const title = 'Giao Ban';

/** Builds the menu when the Sheet opens; runs in every authorisation mode. */
export const onOpen = (): void =>
  addMenu([
    { label: 'Việc cần làm', entry: 'showDesk' },
    { label: 'Soạn văn bản', entry: 'showPapers' },
    { label: 'Gửi thư', entry: 'showMail' },
    { label: 'Phiếu trả lời', entry: 'showRegistration' },
    { label: 'Kiểm tra', entry: 'showCheck' },
    { label: 'Cài đặt và trợ giúp', entry: 'showHelp' },
  ]);

/** After installing, the Sheet is already open. */
export const onInstall = (): void => onOpen();

export const showDesk = (): void => showSidebar(title, 'desk');
export const showPapers = (): void => showSidebar(title, 'papers');
export const showMail = (): void => showSidebar(title, 'mail');
export const showRegistration = (): void => showSidebar(title, 'registration');
export const showCheck = (): void => showSidebar(title, 'check');
export const showHelp = (): void => showSidebar(title, 'help');

/** What a clock calls, with the id of its trigger. */
export const carryOn = (event?: { triggerUid?: unknown }): void => {
  call({ action: 'carry-on', trigger: String(event?.triggerUid ?? '') });
};

/** What Google calls when somebody has submitted a Form of this Sheet: the same as the clock, so that the receipt leaves at once. */
export const takeAnswers = (event?: { namedValues?: unknown }): void => {
  const titles = Object.keys(Object(event?.namedValues)).slice(0, mostTitles);
  call({ action: 'carry-on', rung: true, titles: titles.map((one) => one.slice(0, longestTitle)) });
};

/** What tells one Form from another, of as many questions as one may have. */
const [mostTitles, longestTitle] = [200, 500];

/** The one door of the page and the command line. */
export const call = (request: unknown): Answer =>
  (require('./calls') as typeof import('./calls')).call(request);
