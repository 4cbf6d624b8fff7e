import { ActionButton } from '../parts/action-button';
import { ProblemList } from '../parts/problem-list';
import type { Shown, TemplateHere } from './use-template';

type Props = Omit<Extract<Shown, { kind: 'change' }>, 'kind'> & { here: TemplateHere; name: string };

/** Lines that are shown; who changed more has the file open beside. */
const mostLines = 40;

/** What an edited template has differently from the one in use, in words, and whether it takes its place. */
export function TemplateChange({ result, file, here, name }: Props) {
  const { lost, gained, lines, shapes, left, problems } = result;
  const isSame = lines.length === 0 && shapes.length === 0;
  return (
    <>
      <h2>
        Khác mẫu đang dùng <span class="hidden">của {name}</span>
      </h2>
      {isSame && <p>Chữ không đổi; hình thức có thể đã đổi.</p>}
      <ul>
        {lost.length > 0 && <li>Mất trường: {lost.map(braced).join(', ')}.</li>}
        {gained.length > 0 && <li>Thêm trường: {gained.map(braced).join(', ')}.</li>}
        {shapes.map(({ what, before, after }) => (
          <li key={what}>
            Số {what}: trước {before}, nay {after}.
          </li>
        ))}
        {left.map(({ text, why }) => (
          <li key={why}>
            “{text}”: {why}.
          </li>
        ))}
      </ul>
      {lines.slice(0, mostLines).map(({ before, after }, index) => (
        <p key={`${index}${before}${after}`} class="note">
          {before && <del>{before}</del>} {after && <ins>{after}</ins>}
        </p>
      ))}
      {lines.length > mostLines && <p>Và {lines.length - mostLines} dòng nữa.</p>}
      <ProblemList problems={problems} of={`mẫu ${name}`} />
      <ActionButton main busy={here.busy} onPress={() => here.take(file)}>
        Dùng mẫu này <span class="hidden">cho {name}</span>
      </ActionButton>
      <ActionButton busy={here.busy} onPress={here.drop}>
        Thôi
      </ActionButton>
    </>
  );
}

const braced = (tag: string): string => `{{${tag}}}`;
