import { responseOf } from '../../../domain/answers/parts';
import { answeredCodes } from '../../../domain/answers/registration-state';
import { oncePer } from '../../../domain/once-per';
import type { Problem } from '../../../domain/problem';
import { handlesOf } from '../../../google/forms/answers';
import type { FormTold } from '../../../letters/of-form';
import { conferenceOf } from '../../../tables/book';
import { citedWords } from '../../forms/cited-words';
import { keepingOf } from '../../forms/keepings';
import { madeForms } from '../../forms/known-form';
import type { Reminded } from '../../forms/reached-units';
import { readerOf } from '../../forms/read';
import { type AskedGuest, type MadeForm, type SheetForm, settingsFor } from '../../forms/sheet-form';
import { answersNow } from '../../responses/reading';
import { faultAt, type MailKind, type Outgoing, type Wanted } from '../survey/mail-kind';
import { type MailLedger, mailIn } from '../survey/mail-ledger';
import type { MailSurvey } from '../survey/mail-survey';
import { isDeliveredIn, linkedIn, type Reminders, remindedBy, remindersCoded } from '../survey/reminders';

/** The Forms that there are; looked for once a survey. */
export const formsSeen = oncePer(({ book, hasForm }: MailSurvey): MadeForm[] =>
  hasForm ? madeForms(book) : [],
);

/** A Form as letters speak of it. */
export const toldForm = ({ form, kind, entry }: MadeForm, { book }: MailSurvey): FormTold => ({
  title: form.title,
  invites: kind.words.invites,
  deadline: kind.words.deadline,
  letter: form.row.letter === true,
  cites: citedWords(form.row.cites, book),
  conference: settingsFor(form, conferenceOf(book)),
  ofMeeting: form.ready.ofTheDay === true,
  anew: form.ready.ofTheDay === true && entry.since !== undefined,
});

/** Somebody who is asked by a Form, as a letter to them needs it. */
export const addressee = (made: MadeForm, one: AskedGuest) => ({
  recipient: one.name ?? '',
  email: one.email ?? '',
  link: keepingOf(made).linkOf(one, made.entry),
});

/** The code of the mail that brings somebody a Form first. @example formCallCode('TL', '213') // 'PT·TL·213' */
export const formCallCode = (form: string, who: string): string => `PT·${form}·${who}`;

/** The codes of the two kinds of reminders: of a Form whose letters have words of their own, and of any other. */
export const reminderCodes = { own: 'NH', usual: 'NP' } as const;

/** @example reminderPrefix(form, '213') // 'NP·TL·213·' */
const reminderPrefix = ({ code, ready }: SheetForm, who: string): string =>
  ready.ownLetters ? `${reminderCodes.own}·${who}·` : `${reminderCodes.usual}·${code}·${who}·`;

/** The reminders of a Form that one who is asked was put down for. */
export const remindersOf = (form: SheetForm, who: string, mail: MailLedger): Reminders =>
  remindersCoded((number) => `${reminderPrefix(form, who)}${number}`, mail);

/** When one was last reminded, if ever, and whether a reminder is still to leave or to be settled. */
export function remindedIn(form: SheetForm, ledger: Record<string, string>) {
  const [mail, linked] = [mailIn(ledger), linkedIn(form.code, ledger)];
  return ({ code = '' }: { code: string | undefined }): Reminded =>
    remindedBy(
      remindersOf(form, code, mail),
      linked.has(code) || isDeliveredIn(formCallCode(form.code, code), mail),
    );
}

/** What reminders of a Form say to one who is asked. */
type Reminding = (one: AskedGuest) => Pick<Wanted, 'subject' | 'letter' | 'tells'>;

/** What reminders of either kind have alike: each that somebody asked for, none for who has answered meanwhile. */
export const remindersBy = (
  isOf: (form: SheetForm) => boolean,
  say: (made: MadeForm, seen: MailSurvey) => Reminding,
): Pick<MailKind, 'wanted' | 'faults' | 'isNeedless'> => ({
  wanted: (seen) => {
    const all = formsSeen(seen).filter(({ form }) => isOf(form));
    return all.flatMap((made) => {
      const saying = say(made, seen);
      return made.asked.flatMap((one) => remindersTo(made.form, one, saying, seen.mail));
    });
  },
  faults: (mail, seen) => {
    const made = formOf(mail.code, seen);
    return made ? formOfAnother(mail, seen, made) : [];
  },
  isNeedless: ({ code }, seen, look) => {
    const made = formOf(code, seen);
    if (made?.entry.maker !== seen.me) return false;
    const came = cameOf(made, seen, look === 'now');
    return made.asked.some((one) => came.has(one.code) && isFor(code, made.form, one.code ?? ''));
  },
});

function remindersTo(form: SheetForm, one: AskedGuest, say: Reminding, mail: MailLedger): Wanted[] {
  const who = one.code ?? '';
  return remindersOf(form, who, mail).all.map((_, index) => ({
    code: `${reminderPrefix(form, who)}${index + 1}`,
    recipient: one.name ?? '',
    email: one.email ?? '',
    due: true,
    ...say(one),
  }));
}

/** The Form that a reminder is of. */
const formOf = (code: string, seen: MailSurvey): MadeForm | undefined =>
  formsSeen(seen).find(({ form, asked }) => asked.some((one) => isFor(code, form, one.code ?? '')));

const isFor = (code: string, form: SheetForm, who: string): boolean => {
  const prefix = reminderPrefix(form, who);
  return code.startsWith(prefix) && /^\d+$/.test(code.slice(prefix.length));
};

/** What is said of a mail whose Form another account made, which alone can read who has answered. */
const formOfAnother = (mail: Outgoing, { me }: MailSurvey, { entry }: MadeForm): Problem[] =>
  entry.maker === me ? [] : [faultAt(mail, 'reminder-of-another', 'recipient', entry.maker)];

/** Who has answered, by code, and the moments of the responses that this was read from, by id. */
type Came = { codes: ReadonlySet<string | undefined>; moments: ReadonlyMap<string, number> };

/** As the Form itself says, since its tab may be behind it; read once for all mails. */
const came = new WeakMap<MadeForm, Came>();

/** @param isNow anew, where something came since */
function cameOf(made: MadeForm, { book }: MailSurvey, isNow: boolean): Came['codes'] {
  const known = came.get(made);
  if (known && !(isNow && isBehind(known, made.entry.id))) return known.codes;
  const answers = readerOf(made, answersNow(made).all, book)();
  const moments = new Map(answers.map(({ responseId, at }) => [responseOf(responseId), at]));
  const read = { codes: answeredCodes(answers), moments };
  came.set(made, read);
  return read.codes;
}

function isBehind({ moments }: Came, form: string): boolean {
  const newest = Math.max(0, ...moments.values());
  return handlesOf(form, newest).some((one) => moments.get(one.id()) !== one.at());
}
