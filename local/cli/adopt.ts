import type { PaperAdopted } from '../../src/spoken/papers';
import type { RunOptions } from '../run/options';
import type { Workspace } from '../workspace/workspace';
import type { Parsed } from './arguments';
import { Conversation, type Problem } from './conversation';
import type { Picked } from './files';
import { endingOf, exitCode, framed, problemLine, type Spoken } from './report';

type Adopted = PaperAdopted<Problem>;

/** Does `giao-ban adopt`: says what was found; with `--yes` takes what is sure. */
export function adoptFile(
  workspace: Workspace,
  template: Picked,
  { flags, texts: { paper } }: Pick<Parsed, 'flags' | 'texts'>,
  options: RunOptions,
): Spoken {
  const talk = new Conversation(workspace, options);
  const take = flags.has('yes');
  const tabs = flags.has('lists') ? repeatedIn(talk, template, paper) : [];
  const request = {
    action: 'adopt',
    ...template,
    take,
    each: flags.has('each'),
    ...(flags.has('lists') ? { tabs } : {}),
    consent: take ? 'yes' : 'safe',
    ...(paper === undefined ? {} : { paper }),
  };
  const result = talk.ask<Adopted>(request)?.result;
  const { problems, error } = talk;
  const lines = result ? linesOf(result, take) : endingOf(talk);
  return {
    text: [...problems.map(problemLine), ...lines].join('\n'),
    json: framed(talk, { ...result, problems }, flags.has('calls')),
    code: exitCode(talk),
    error,
  };
}

/** Every tab that the file has rows for, in tables or in lists. */
const repeatedIn = (talk: Conversation, template: Picked, paper: string | undefined): string[] =>
  talk
    .ask<Adopted>({ action: 'adopt', ...template, ...(paper === undefined ? {} : { paper }) })
    ?.result?.tables.map(({ tab }) => tab) ?? [];

const linesOf = ({ paper, found, tables, rows, left }: Adopted, taken: boolean): string[] => [
  ...found.map(
    ({ tag, value, places, sure }) =>
      `${sure ? '✓' : '?'} ${value || '(chỗ trống)'}, ${places.length > 0 ? `${places.length} chỗ` : 'chỉ ghi vào bảng tính'} → {{${tag}}}`,
  ),
  ...tables.map(
    (one) =>
      `${one.sure || one.tab in rows ? '✓' : '?'} ${one.sure ? 'Bảng' : 'Danh sách'} ${one.tab}, ${one.rows} dòng: mỗi dòng lấy từ trang ${one.tab}${rows[one.tab] ? `, ghi ${rows[one.tab]} dòng vào trang ấy` : ''}`,
  ),
  ...left.map(({ text, why }) => `· Giữ nguyên “${text}”: ${why}.`),
  taken
    ? `Đã lấy mẫu cho văn bản mã ${paper}. Soạn bằng: write-papers --paper ${paper}`
    : `Sẽ lấy mẫu cho văn bản mã ${paper}. Chạy lại với --yes để lấy những chỗ có dấu ✓.`,
];
