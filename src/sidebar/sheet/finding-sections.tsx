import type { SpokenFinding } from '../../spoken/desk';
import { verdicts, verdictWords } from '../../words/self-check-report';

/** All findings, those first that ask for something; each section says in words what its sign means. */
export const FindingSections = ({ findings }: { findings: readonly SpokenFinding[] }) => (
  <>
    {verdicts.map((verdict) => {
      const own = findings.filter((finding) => finding.verdict === verdict);
      return (
        own.length > 0 && (
          <section key={verdict} class={verdict} aria-labelledby={verdict}>
            <h2 id={verdict}>
              {verdictWords[verdict].join(' ')} <span class="count">({own.length})</span>
            </h2>
            <ul class="findings">
              {own.map((finding) => (
                <OneFinding key={finding.check} {...finding} />
              ))}
            </ul>
          </section>
        )
      );
    })}
  </>
);

const OneFinding = ({ title, message, seen, lines }: SpokenFinding) => (
  <li>
    <strong>{title}</strong>
    <p>
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
