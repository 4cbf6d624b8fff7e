import { ActionButton } from '../parts/action-button';
import { ProblemList } from '../parts/problem-list';
import type { Checked, TemplateHere } from './use-template';

type Props = { checked: Checked; here: TemplateHere; name: string };

/** What is wrong in a template, and how one copy of its paper would read. VI: Kiểm tra mẫu, Soạn thử. */
export function TemplateCheck({ checked: { problems, lines, units, unit }, here, name }: Props) {
  return (
    <>
      {problems.length === 0 && <p class="done">✓ Mẫu không có chỗ nào sai, không trường nào để trống.</p>}
      <ProblemList problems={problems} of={`mẫu ${name}`} />
      <h2>
        Soạn thử <span class="hidden">{name}</span>
      </h2>
      {units.length > 0 && (
        <label>
          Bản của
          <select value={unit} onChange={({ currentTarget }) => here.check(currentTarget.value)}>
            {units.map((one) => (
              <option key={one.code} value={one.code}>
                {one.name}
              </option>
            ))}
          </select>
        </label>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard. */}
      <section class="trial" tabIndex={0} aria-label={`Bản thử ${name}`}>
        {lines.map((line, index) => (
          <p key={`${index}${line}`}>{line}</p>
        ))}
      </section>
      <ActionButton busy={here.busy} onPress={() => here.save(unit)}>
        Tải bản thử (Word) <span class="hidden">{name}</span>
      </ActionButton>
      <ActionButton onPress={here.drop}>Đóng</ActionButton>
    </>
  );
}
