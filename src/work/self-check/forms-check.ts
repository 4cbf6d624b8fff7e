import type { FoundSides } from '../../domain/desk/self-check';
import { readyRows } from '../../domain/forms/ready-form';
import { tasks } from '../../domain/forms/tasks';
import { entriesOf } from '../../google/forms/entries';
import { acceptAnswers, formState, triedOnNew } from '../../google/forms/forms';
import { layOut, movesItems } from '../../google/forms/layout';
import type { FormPlan } from '../../google/forms/plan';
import { wholeLedger } from '../../google/ledger';
import { me } from '../../google/session';
import { openToAnyone } from '../../google/sharing';
import { workbookId } from '../../google/workbook';
import { blankRow } from '../../tables/sheet/rows';
import { tables } from '../../tables/tables';
import type { Unit } from '../../tables/units';
import { conferenceForm } from '../forms/form-ledger';
import { knownForm, planOf } from '../forms/known-form';
import { formOfConference } from '../forms/sheet-form';
import { openBook } from '../sheet/workbook';
import { differs, expected, type Found, onSide, textThrown, unless, untried } from './check';
import { onBench } from './traces';

/** A Form that Drive made in our own folder can be opened by Forms. */
export const made = (): Found =>
  onBench((bench) => {
    const { id } = bench.form();
    const text = textThrown(() => formState(id));
    return text === '' ? onSide(sidesOfNew(id), expected()) : differs(text);
  });

function sidesOfNew(id: string): FoundSides {
  const { address, words, login, strict } = triedOnNew(id);
  return {
    ...(address === undefined ? {} : { 'unpublished-address': address ? 'given' : 'throws' }),
    'closed-message': words ? 'taken' : 'throws',
    'form-defaults': strict ? 'strict' : login ? 'open' : 'no-login',
  };
}

/** A Form can be published and opened for answers from anyone who has the link. */
export const opened = (): Found =>
  onBench((bench) => {
    const { id } = bench.form();
    const text = textThrown(() => acceptAnswers(id, true));
    const isOpen = openToAnyone(id);
    const { published, accepting } = formState(id);
    const found = unless([
      ...(text === '' ? [] : [text]),
      ...(published ? [] : ['isPublished']),
      ...(accepting ? [] : ['isAcceptingResponses']),
      ...(isOpen ? [] : ['permissions']),
    ]);
    return onSide({ 'form-audience': isOpen ? 'allowed' : 'refused' }, found);
  });

/** Stands in for the units where none may register. */
const anyUnit: Unit = { ...blankRow(tables.units), code: '1', name: 'huyện Thử' };

/** The Form of the call itself, with its sections, jumps and rules, can be laid out, moved in, and each question told from an address. */
export const asked = (): Found =>
  onBench((bench) => {
    const { id } = bench.form();
    const plan = planOfCheck();
    const questions = plan.sections.flatMap((section) => section.questions);
    const items = layOut(id, plan, {});
    const entries = entriesOf(id, plan, items);
    const unnamed = questions.filter(({ key }) => entries[key] === undefined);
    return unless(
      [
        ...(new Set(Object.values(items)).size === questions.length + plan.sections.length - 1
          ? []
          : ['getId']),
        ...(unnamed.length === 0 ? [] : [`toPrefilledUrl ${unnamed.length}`]),
        ...(movesItems(id) ? [] : ['moveItem']),
      ],
      String(questions.length),
    );
  });

/** The Form of the call as it comes, for the units that there are. */
function planOfCheck(): FormPlan {
  const book = openBook(['conference', 'units', 'questions', 'people', 'guestLines'], 'shown');
  const form = { ...formOfConference(tasks, book), questions: readyRows(tasks) };
  const known = knownForm(form, book, {});
  return planOf({ ...known, asked: known.asked.length > 0 ? known.asked : [anyUnit] }, book);
}

/** The conference's own Form fills this Sheet. Only looked at: a Form of the check's own would leave a tab in the Sheet. */
export function linked(): Found {
  const form = conferenceForm(wholeLedger());
  if (!form) return untried('no-form');
  if (form.maker !== me()) return untried('form-of-another');
  const isLinked = formState(form.id).linked === workbookId();
  return onSide({ 'set-destination': isLinked ? 'works' : 'refused' }, isLinked ? expected() : differs());
}
