import type { FormItem } from '../../forms/form';

type Props = {
  item: FormItem;
  answer: string;
  fault: string | undefined;
  setAnswer: (answer: string) => void;
};

/** One question with its help and what is wrong with its answer. */
export function Question(props: Props) {
  const { item, fault } = props;
  const look = fault === undefined ? 'question' : 'question wrong';
  const about = item.helpText && (
    <p id={`help-${item.id}`} class="help text">
      {item.helpText}
    </p>
  );
  const trouble = fault !== undefined && (
    <p id={`fault-${item.id}`} class="fault">
      {fault}
    </p>
  );
  if (item.type === 'MULTIPLE_CHOICE')
    return (
      <fieldset class={look} aria-describedby={describedBy(props)}>
        <legend>{titleOf(item)}</legend>
        {about}
        <Radios {...props} />
        {trouble}
      </fieldset>
    );
  return (
    <div class={look}>
      <label for={`item-${item.id}`}>{titleOf(item)}</label>
      {about}
      <Field {...props} />
      {trouble}
    </div>
  );
}

const titleOf = ({ title, required }: FormItem): string => (required ? `${title} *` : title);

const describedBy = ({ item, fault }: Props): string | undefined =>
  [item.helpText && `help-${item.id}`, fault && `fault-${item.id}`].filter(Boolean).join(' ') || undefined;

function Radios({ item, answer, setAnswer }: Props) {
  return (
    <>
      {item.choices.map(({ value }) => (
        <label key={value}>
          <input
            type="radio"
            name={`item-${item.id}`}
            value={value}
            checked={answer === value}
            onChange={() => setAnswer(value)}
          />
          {value}
        </label>
      ))}
    </>
  );
}

function Field(props: Props) {
  const { item, answer, fault, setAnswer } = props;
  const shared = {
    id: `item-${item.id}`,
    value: answer,
    required: item.required,
    'aria-invalid': fault !== undefined,
    'aria-describedby': describedBy(props),
    onInput: ({ currentTarget }: { currentTarget: { value: string } }) => setAnswer(currentTarget.value),
  };
  if (item.type === 'PARAGRAPH_TEXT') return <textarea rows={4} {...shared} />;
  if (item.type === 'TEXT') return <input type="text" {...shared} />;
  return (
    <select {...shared}>
      <option value="">Chọn</option>
      {item.choices.map(({ value }) => (
        <option key={value}>{value}</option>
      ))}
    </select>
  );
}
