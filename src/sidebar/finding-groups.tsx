import { groups, ofGroup, verdictWords } from '../words/self-check-report';
import { groupTitles } from '../words/self-check-titles';
import type { SpokenFinding } from '../words/spoken';

/** All findings under the headings of their groups, each with its verdict in a sign and a word. */
export const FindingGroups = ({ findings }: { findings: readonly SpokenFinding[] }) => (
  <>
    {groups.map((group) => {
      const own = ofGroup(group, findings);
      return (
        own.length > 0 && (
          <section key={group} aria-labelledby={`group-${group}`}>
            <h2 id={`group-${group}`}>{groupTitles[group]}</h2>
            <ul class="findings">
              {own.map((finding) => (
                <OneFinding key={finding.check} finding={finding} />
              ))}
            </ul>
          </section>
        )
      );
    })}
  </>
);

function OneFinding({ finding: { verdict, title, message, seen, lines } }: { finding: SpokenFinding }) {
  const [sign, name] = verdictWords[verdict];
  return (
    <li class={verdict}>
      <strong>
        <span class="sign" aria-hidden="true">
          {sign}{' '}
        </span>
        {title}
      </strong>
      <p>
        <span class={verdict === 'as-expected' ? 'hidden' : 'verdict'}>{name}. </span>
        {message}
        {seen && <span class="seen"> Thấy: {seen}.</span>}
      </p>
      {lines.length > 0 && (
        <ul class="finding-lines">
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </li>
  );
}
