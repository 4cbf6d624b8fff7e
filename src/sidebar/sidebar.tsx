import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { DeskView } from './desk/desk-view';
import { HelpView } from './desk/help-view';
import { PracticeBanner } from './desk/practice';
import { RegistrationView } from './forms/registration-view';
import { MailView } from './mail/mail-view';
import { ChangesView } from './papers/changes-view';
import { PapersView } from './papers/papers-view';
import { ask, type Refusal } from './parts/ask';
import { Refused } from './parts/problem-list';
import { before, guidePlaceOf, type View, views } from './parts/views';
import { PeopleView } from './people/people-view';
import { PersonalView } from './people/personal-view';
import { CheckView } from './sheet/check-view';
import { SelfCheckView } from './sheet/self-check-view';
import { TablesView } from './sheet/tables-view';
import { FieldsView } from './templates/fields-view';
import { TemplatesView } from './templates/templates-view';

/** The page in the Sheet: one view at a time, under a heading that takes the focus when the view changes. */
export function Sidebar({ opening, practice: atFirst }: { opening: View; practice: boolean }) {
  const [{ view, form }, show] = useState<Place>({ view: opening });
  const open: Open = (to, one) => show({ view: to, ...(one ? { form: one } : {}) });
  const [practice, setPractice] = useState(atFirst);
  const heading = useRef<HTMLHeadingElement>(null);
  const toHeading = () => heading.current?.focus();
  // Before the next key: a later effect would take the keyboard from whoever has already gone on.
  useLayoutEffect(toHeading, [view, practice]);
  // The Sheet hands the keyboard over once the page has loaded.
  useEffect(toHeading, []);
  /** Whoever begins or ends it goes on at the desk. */
  const practises = (on: boolean) => () => {
    setPractice(on);
    open('desk');
  };
  return (
    <>
      <header>
        {view !== 'desk' && (
          <button type="button" class="back" onClick={() => open(before(view))}>
            <span aria-hidden="true">‹ </span>
            {views[before(view)].title}
          </button>
        )}
        <h1 ref={heading} tabIndex={-1}>
          {views[view].title}
        </h1>
        <GuideButton key={view} view={view} />
      </header>
      {practice && <PracticeBanner left={practises(false)} />}
      {/* What was shown before practice began or ended is not true any more. */}
      <main key={String(practice)}>
        {content({ view, form }, open, practice ? undefined : practises(true))}
      </main>
    </>
  );
}

/** A view; `form` = the Form that was asked for. */
type Place = { view: View; form?: string };
/** Goes to a view, and there to a Form. */
type Open = (view: View, form?: string) => void;

function content({ view, form }: Place, open: Open, practise: (() => void) | undefined) {
  if (view === 'tables') return <TablesView open={open} />;
  if (view === 'people') return <PeopleView />;
  if (view === 'check') return <CheckView open={open} />;
  if (view === 'papers') return <PapersView open={open} />;
  if (view === 'templates') return <TemplatesView open={open} />;
  if (view === 'fields') return <FieldsView />;
  if (view === 'mail') return <MailView open={open} />;
  if (view === 'changes') return <ChangesView open={open} />;
  if (view === 'registration') return <RegistrationView asked={form} open={open} />;
  if (view === 'personal') return <PersonalView />;
  if (view === 'self-check') return <SelfCheckView />;
  if (view === 'help') return <HelpView open={open} practise={practise} />;
  return <DeskView open={open} />;
}

/** Opens the guide where it speaks of a view. */
function GuideButton({ view }: { view: View }) {
  const [refusal, setRefusal] = useState<Refusal>();
  const open = async () => {
    const answer = await ask('show-guide', { at: guidePlaceOf(view) });
    setRefusal(answer.ok ? undefined : answer);
  };
  return (
    <>
      <button type="button" class="guide" onClick={open}>
        Hướng dẫn
      </button>
      {refusal && <Refused refusal={refusal} />}
    </>
  );
}
