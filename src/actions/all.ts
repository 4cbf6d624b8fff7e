import type * as z from 'zod/mini';
import type { Spoken } from '../words/spoken';
import type { Refusal } from '../work/sheet/refusal';
import { carryOn } from './desk/carry-on';
import { practise } from './desk/practise';
import { selfCheck } from './desk/self-check';
import { showGuide } from './desk/show-guide';
import { state } from './desk/state';
import { announce } from './forms/announce';
import { latePass } from './forms/late-pass';
import { listForms } from './forms/list-forms';
import { openForm } from './forms/open-form';
import { remind } from './forms/remind';
import { renewLink } from './forms/renew-link';
import { settleAnswers } from './forms/settle-answers';
import { showForm } from './forms/show-form';
import { showQuestions } from './forms/show-questions';
import { takeAnswers } from './forms/take-answers';
import { tellOutcomes } from './forms/tell-outcomes';
import { typeAnswer } from './forms/type-answer';
import { editWords } from './mail/edit-words';
import { issuedElsewhere } from './mail/issued-elsewhere';
import { keepFile } from './mail/keep-file';
import { keepSigned } from './mail/keep-signed';
import { makePack } from './mail/make-pack';
import { markReturned } from './mail/mark-returned';
import { pauseMail } from './mail/pause-mail';
import { prepareMail } from './mail/prepare-mail';
import { sendMail } from './mail/send-mail';
import { settleMail } from './mail/settle-mail';
import { showMail } from './mail/show-mail';
import { stopMail } from './mail/stop-mail';
import { testMail } from './mail/test-mail';
import { addPaper } from './papers/add-paper';
import { adopt } from './papers/adopt';
import { approve } from './papers/approve';
import { fetchFiles } from './papers/fetch-files';
import { issue } from './papers/issue';
import { listPapers } from './papers/list-papers';
import { replace } from './papers/replace';
import { returnPaper } from './papers/return';
import { showBinder } from './papers/show-binder';
import { showFiles } from './papers/show-files';
import { showSubmitted } from './papers/show-submitted';
import { submit } from './papers/submit';
import { takeScans } from './papers/take-scans';
import { undoWriting } from './papers/undo-writing';
import { withdraw } from './papers/withdraw';
import { writeContents } from './papers/write-contents';
import { writePapers } from './papers/write-papers';
import { writeSummary } from './papers/write-summary';
import { addPasted } from './people/add-pasted';
import { addUnits } from './people/add-units';
import { erasePersonAction } from './people/erase-person';
import { erasePersonalData } from './people/erase-personal-data';
import { showPasted } from './people/show-pasted';
import { showPerson } from './people/show-person';
import { showPersonalData } from './people/show-personal-data';
import { showUnits } from './people/show-units';
import { announceChange } from './sheet/announce-change';
import { changes } from './sheet/changes';
import { check } from './sheet/check';
import { createTables } from './sheet/create-tables';
import { goToCell } from './sheet/go-to';
import { keepText } from './sheet/keep-text';
import { noteTold } from './sheet/note-told';
import { repairCell } from './sheet/repair-cell';
import { changeTemplate } from './templates/change-template';
import { checkTemplate } from './templates/check-template';
import { fetchTemplate } from './templates/fetch-template';
import { openTemplate } from './templates/open-template';
import { restore } from './templates/restore-template';
import { showFields } from './templates/show-fields';
import { showTemplates } from './templates/show-templates';

/** Everything that a user can do, in the order in which the guide lists it. */
export const actions = [
  createTables,
  showUnits,
  addUnits,
  showPasted,
  addPasted,
  check,
  listPapers,
  addPaper,
  adopt,
  showTemplates,
  checkTemplate,
  fetchTemplate,
  openTemplate,
  changeTemplate,
  restore,
  showFields,
  writePapers,
  writeSummary,
  undoWriting,
  submit,
  showSubmitted,
  approve,
  returnPaper,
  issue,
  takeScans,
  withdraw,
  replace,
  writeContents,
  showFiles,
  fetchFiles,
  showBinder,
  goToCell,
  repairCell,
  keepText,
  state,
  prepareMail,
  showMail,
  testMail,
  sendMail,
  pauseMail,
  stopMail,
  settleMail,
  markReturned,
  keepSigned,
  keepFile,
  makePack,
  editWords,
  issuedElsewhere,
  changes,
  announceChange,
  noteTold,
  carryOn,
  listForms,
  openForm,
  showForm,
  announce,
  latePass,
  showQuestions,
  tellOutcomes,
  typeAnswer,
  takeAnswers,
  settleAnswers,
  remind,
  renewLink,
  showPersonalData,
  showPerson,
  erasePersonAction,
  erasePersonalData,
  selfCheck,
  practise,
  showGuide,
] as const;

/** Each by its name. */
export type Actions = { [One in (typeof actions)[number] as One['name']]: One };
export type ActionName = keyof Actions;

/** What an action may be asked with; what has a default may be left out. */
export type Request<A extends ActionName> = z.input<Actions[A]['request']>;

/** What it answers, as the page hears it. */
export type Told<A extends ActionName> = Spoken<Exclude<ReturnType<Actions[A]['act']>, Refusal>>;
