import { useId } from 'preact/hooks';
import type { Weight } from '../../domain/problem';
import type { SpokenProblem } from '../../spoken/problems';
import type { Refusal } from './ask';
import { useGoTo } from './go-to';
import { KeepButton, PressButton, RepairButtons } from './repair-button';

const weightsWith = (stops: string): [Weight, string, string][] => [
  ['blocks', '■', stops],
  ['warns', '▲', 'Lưu ý'],
  ['suggests', '●', 'Gợi ý'],
];

type Props = { problems: readonly SpokenProblem[]; onRepaired?: (() => void) | undefined };
type Listed = Props & { of?: string; stops?: string };

/**
 * Problems under one heading a weight, heaviest first, each a way to its cell.
 * @param props `of` what they are of, where a view shows several lists, as a reader who hears the headings must tell them apart;
 * `stops` what is said of those that stop something; `onRepaired` to look again
 */
export function ProblemList({ problems, of = '', stops = 'Phải sửa', onRepaired }: Listed) {
  return (
    <>
      {weightsWith(stops).map(([weight, sign, name]) => {
        const own = problems.filter((problem) => problem.weight === weight);
        return (
          own.length > 0 && (
            <Group
              key={weight}
              weight={weight}
              title={`${sign} ${name}${of && ` · ${of}`}`}
              problems={own}
              onRepaired={onRepaired}
            />
          )
        );
      })}
    </>
  );
}

function Group({ weight, title, problems, onRepaired }: Props & { weight: Weight; title: string }) {
  // A view can hold several lists.
  const id = useId();
  return (
    <section class={weight} aria-labelledby={id}>
      <h2 id={id}>
        {title} <span class="count">({problems.length})</span>
      </h2>
      <ul class="problems">
        {problems.map((problem) => (
          <li key={[problem.tab, problem.row, problem.column, problem.message].join()}>
            <Item problem={problem} />
            <RepairButtons problem={problem} onRepaired={onRepaired} />
            {problem.press && <PressButton press={problem.press} onPressed={onRepaired} />}
            {problem.keep && <KeepButton asked={problem.keep} onKept={onRepaired} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Item({ problem }: { problem: SpokenProblem }) {
  const { lost, go } = useGoTo();
  if (problem.tab === '') return <p>{problem.message}</p>;
  return (
    <button type="button" onClick={() => go(problem)}>
      {problem.message}
      <strong role="status">{lost && ` ${lost}`}</strong>
    </button>
  );
}

/** What to say when an action was refused or brought no answer. */
export function Trouble({ answer: { problems, trouble, steps } }: { answer: Refusal }) {
  return (
    <>
      {trouble && <TroubleCard trouble={trouble} steps={steps} />}
      <ProblemList problems={problems} />
    </>
  );
}

/** Why there is no answer, said at once to whoever listens rather than looks; `steps` = what to do, where one sentence is not enough. */
export const TroubleCard = ({
  trouble,
  steps = [],
}: {
  trouble: string;
  steps?: readonly string[] | undefined;
}) => (
  <div class="trouble" role="alert">
    <p>
      <strong>Chưa xong.</strong> {trouble}
    </p>
    {steps.length > 0 && (
      <ol class="steps-to-do">
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    )}
  </div>
);

/** Why nothing was done, right where it was asked for. */
export const Refused = ({ refusal: { trouble, steps, problems } }: { refusal: Refusal }) => (
  <>
    <TroubleCard trouble={trouble ?? 'Xin xem lý do dưới đây.'} steps={steps} />
    <ProblemList problems={problems} />
  </>
);
