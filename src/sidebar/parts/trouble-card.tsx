type Props = {
  trouble: string;
  /** What to do, one after another, where one sentence is not enough. */
  steps?: readonly string[] | undefined;
};

/** Why there is no answer, said at once to whoever listens rather than looks. */
export const TroubleCard = ({ trouble, steps = [] }: Props) => (
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
