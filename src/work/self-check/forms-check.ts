import type { FoundSides } from '../../domain/desk/self-check';
import { entriesOf } from '../../google/forms/entries';
import { acceptAnswers, formState, triedOnNew } from '../../google/forms/forms';
import { layOut, movesItems } from '../../google/forms/layout';
import { wholeLedger } from '../../google/ledger';
import { me } from '../../google/session';
import { openToAnyone } from '../../google/sharing';
import { workbookId } from '../../google/workbook';
import { conferenceOf } from '../../tables/book';
import { blankRow } from '../../tables/sheet/rows';
import { tables } from '../../tables/tables';
import type { Unit } from '../../tables/units';
import { unitsOfCall } from '../forms/call';
import { formIn } from '../forms/form-ledger';
import { formPlan } from '../forms/form-plan';
import { readyRegistration, registration } from '../forms/registration';
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
    const book = openBook(['conference', 'units'], 'shown');
    const units = unitsOfCall(book);
    const plan = formPlan(readyRegistration(), conferenceOf(book), units.length > 0 ? units : [anyUnit]);
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

/** The conference's own Form fills this Sheet. Only looked at: a Form of the check's own would leave a tab in the Sheet. */
export function linked(): Found {
  const form = formIn(wholeLedger(), registration);
  if (!form) return untried('no-form');
  if (form.maker !== me()) return untried('form-of-another');
  const isLinked = formState(form.id).linked === workbookId();
  return onSide({ 'set-destination': isLinked ? 'works' : 'refused' }, isLinked ? expected() : differs());
}
