import { chartsOf } from '../../domain/answers/charts';
import { isVouched } from '../../domain/answers/registration';
import { isCounted } from '../../domain/answers/registration-state';
import { type ReplyForm, repliesFrom } from '../../domain/answers/replies';
import { shownDay } from '../../domain/days/day-phrases';
import { fold } from '../../domain/text/vietnamese';
import { newCode, now } from '../../google/session';
import { workbookZone } from '../../google/workbook';
import type { FormPictures } from '../../spoken/forms';
import { type Book, conferenceOf, readingProblems } from '../../tables/book';
import { placed } from '../../tables/sheet/rows';
import { tables } from '../../tables/tables';
import { formPicturesOf } from '../../words/pictures';
import { stampWorkbook } from '../sheet/copied-sheet';
import { dayIn } from '../sheet/moments';
import { refusal } from '../sheet/refusal';
import { tabOnce } from '../sheet/workbook';
import { asksOfOtherDay, rememberedAbout } from './about-day';
import { paintOwnTab, shownInOwnTab, versionInOwnTab } from './answers-tab';
import { shownIn, titlePrints } from './answers-table';
import { calledAs, codeFor } from './asked-guests';
import type { ShownAnswer } from './form-answer';
import { passesOf } from './form-ledger';
import type { Keeping } from './keeping';
import { sampleLink } from './links';
import { linkRowCode, ownLinkOf, paintCame, paintForm, paintLinks } from './own-links';
import { unvouchedIn } from './rulings';
import { answersTabOf, type KnownForm, type MadeForm, settingsFor } from './sheet-form';

/** Forms of rows of Danh mục phiếu. */
export const keptInList: Keeping = {
  notMade: 'form-not-made',
  codesIn: [],
  codeOf: (one, entry, former) => (entry.secret ? codeFor(entry, one.code, former) : one.linkCode),
  linkOf: ownLinkOf,
  brings: () => true,
  stops: ({ form }, book) =>
    readingProblems(book, ['forms']).filter(({ at }) => at.row === form.row.row || at.row === 0),
  begin: (known) => {
    stampWorkbook();
    const { entry } = known;
    if (entry) paintOwnTab({ ...known, entry }, [], new Map(), shownInOwnTab(known).rows);
  },
  remembered: ({ form, kind, entry, asked }, book, id, items) => ({
    code: form.code,
    kind: form.ready.name,
    tab: answersTabOf(form, entry),
    secret: entry?.secret ?? newCode(),
    sample: sampleLink(id, items, {
      kind: form.ready.asks === 'guests' ? 'text' : 'list',
      value: asked[0]?.name ?? '',
    }),
    titles: titlePrints(kind, entry),
    about: rememberedAbout(entry, book),
    since: entry && asksOfOtherDay(form, entry, book) ? now() : entry?.since,
  }),
  showOpened: paintForm,
  showLinks: (made) => paintLinks(made, undefined),
  warns: ({ form }, book) =>
    settingsFor(form, conferenceOf(book)).contact
      ? []
      : [placed(tables.forms, { code: 'form-without-contact', row: form.row.row, field: 'contact' })],
  shown: shownInOwnTab,
  read: (made, responses, book, dayOf, rulingOf) =>
    repliesFrom(responses, made.asked, replyForm(made, book), dayOf, rulingOf),
  needsLetter: ({ answers }, { ready: { nothing } }) =>
    nothing === undefined || fold(answers[nothing.question] ?? '') !== fold(nothing.choice),
  versionOf: versionInOwnTab,
  glimpsed: ({ answers }, kind) => ({
    title: shownIn(kind)
      .flatMap(({ key }) => answers[key] ?? [])
      .slice(0, 3)
      .join(', '),
  }),
  paint: paintOwnTab,
  showCame: paintCame,
  hears: isVouched,
  // Not what was painted, where the Sheet says by now that it is not so any more.
  words: ({ form, entry }, book) =>
    asksOfOtherDay(form, entry, book) ? 'Hỏi cho ngày giờ cũ, cần cập nhật' : (form.row.state ?? ''),
  pictures: picturesOfAnswers,
  owner: ({ form, asked }, _, typed) => {
    const one = calledAs(asked, typed);
    return one?.code && one.linkCode ? one : refusal('unknown-sender', form.at.form, typed);
  },
  renew: (made, { code = '' }) => {
    paintLinks(made, undefined);
    const { title: tab, columns } = tables.ownLinks;
    const shown = linkRowCode(made.form.code, code);
    const lines = tabOnce('ownLinks').ownLinks.rows;
    const row = lines.find((line) => fold(line.code ?? '') === fold(shown))?.row ?? 0;
    return { tab, row, column: columns.link.title };
  },
};

function replyForm({ form, kind, entry }: MadeForm, book: Book<'conference'>): ReplyForm {
  const { ready } = form;
  // Until a press tells the Form of another day, everything that it took was said of the old one.
  const since = asksOfOtherDay(form, entry, book) ? Number.POSITIVE_INFINITY : entry.since;
  return {
    code: form.code,
    oneFor: ready.oneFor,
    ...(ready.nothing ? { nothing: ready.nothing } : {}),
    asks: ready.asks,
    sections: kind.questionnaire,
    sums: kind.sums,
    closes: form.closes,
    unvouched: unvouchedIn(conferenceOf(book)),
    passes: passesOf(entry),
    since: ready.ofTheDay ? since : undefined,
  };
}

/** The answers of one Form that count, in pictures, as its tab shows them. */
function picturesOfAnswers({ form, kind }: KnownForm, rows: readonly ShownAnswer[]): FormPictures | null {
  const counted = rows.filter(({ state }) => state && isCounted(state));
  const questions = shownIn(kind);
  const today = dayIn(workbookZone(), now());
  return formPicturesOf(
    counted.map(({ at = '' }) => shownDay(at.slice(0, 10))),
    chartsOf(counted, questions, form.ready.nothing),
    { today, opens: form.opens, closes: form.closes },
  );
}
