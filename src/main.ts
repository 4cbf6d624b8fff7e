// The global functions that Google may call, and nothing else. Everything heavy is required when first used, so that opening the
// Sheet evaluates only this file and the menu.
import type { Answer } from './calls';
import { addMenu, openGuide, showSidebar } from './google/menu';

const title = 'Giao Ban';

/** Builds the menu when the Sheet opens; runs in every authorisation mode. */
export const onOpen = (): void =>
  addMenu([
    { label: 'Mở bảng điều hành', entry: 'showDesk' },
    { label: 'Tạo bảng', entry: 'showTables' },
    { label: 'Thêm đơn vị, đại biểu', entry: 'showPeople' },
    { label: 'Kiểm tra', entry: 'showCheck' },
    { label: 'Soạn kế hoạch', entry: 'showPlan' },
    { label: 'Soạn giấy mời', entry: 'showInvitations' },
    { label: 'Gửi thư', entry: 'showMail' },
    { label: 'Mở đăng ký', entry: 'showRegistration' },
    { label: 'Soạn bảng tổng hợp', entry: 'showSummary' },
    { label: 'Tự kiểm tra', entry: 'showSelfCheck' },
    { label: 'Hướng dẫn', entry: 'showGuide' },
  ]);

/** After installing, the Sheet is already open. */
export const onInstall = (): void => onOpen();

export const showDesk = (): void => showSidebar(title, 'desk');
export const showTables = (): void => showSidebar(title, 'tables');
export const showPeople = (): void => showSidebar(title, 'people');
export const showCheck = (): void => showSidebar(title, 'check');
export const showPlan = (): void => showSidebar(title, 'plan');
export const showInvitations = (): void => showSidebar(title, 'invitations');
export const showMail = (): void => showSidebar(title, 'mail');
export const showRegistration = (): void => showSidebar(title, 'registration');
export const showSummary = (): void => showSidebar(title, 'summary');
export const showSelfCheck = (): void => showSidebar(title, 'self-check');
export const showGuide = (): void => openGuide('');

/** What a clock calls, with the id of its trigger. */
export const carryOn = (event?: { triggerUid?: unknown }): void => {
  call({ action: 'carry-on', trigger: String(event?.triggerUid ?? '') });
};

/** What Google calls when a unit has submitted the Form: the same as the clock, so that the receipt leaves at once. */
export const takeAnswers = (): void => {
  call({ action: 'carry-on', rung: true });
};

/** The one door of the page and the command line. */
export const call = (request: unknown): Answer =>
  (require('./calls') as typeof import('./calls')).call(request);
