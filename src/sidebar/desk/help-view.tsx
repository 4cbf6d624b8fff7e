import { ActionButton } from '../parts/action-button';
import { useGoTo } from '../parts/go-to';
import { type View, views } from '../parts/views';
import { PracticeStart } from './practice';

type Props = {
  open: (view: View) => void;
  /** Told when practice has begun; absent while it is on. */
  practise: (() => void) | undefined;
};

const tabs = [
  ['Cài đặt hội nghị', 'Hội nghị'],
  ['Sổ văn bản', 'Văn bản'],
] as const;
const rare = ['tables', 'people', 'personal', 'self-check'] as const satisfies readonly View[];

/** What is seldom wanted: settings, tabs, the self-check, practice; the guide opens from the head of every view. */
export function HelpView({ open, practise }: Props) {
  const { lost, go } = useGoTo();
  return (
    <>
      {tabs.map(([label, tab]) => (
        <ActionButton key={tab} onPress={() => go({ tab, row: 0, column: '' })}>
          {label} <span class="hidden">ở trang {tab}</span>
        </ActionButton>
      ))}
      <p role="status">{lost}</p>
      {rare.map((view) => (
        <div key={view}>
          <ActionButton reason={`why-${view}`} onPress={() => open(view)}>
            {views[view].title}
          </ActionButton>
          <p id={`why-${view}`} class="note">
            {views[view].purpose}
          </p>
        </div>
      ))}
      {practise && <PracticeStart began={practise} />}
    </>
  );
}
