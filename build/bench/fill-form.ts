import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Workspace } from '../../local/index';
import { titleOf } from '../../src/domain/forms/task-questions';

type Stored = {
  items: { id: number; title: string }[];
  responses: { id: string; at: string; answers: object }[];
};

/**
 * Puts so many answers into a Form as if they had come one after another, each like its first but for the title; rings nothing, fills no tab.
 * @param differing the question that tells one from another
 */
export function fillForm(
  { dir }: Workspace,
  form: string,
  count: number,
  from = '2020-07-03T00:00:00Z',
  differing = titleOf('title'),
  everyMs = 60_000,
): void {
  const file = join(dir, 'forms', `${form}.json`);
  const stored: Stored = JSON.parse(readFileSync(file, 'utf8'));
  const { id: title = 0 } = stored.items.find((item) => item.title === differing) ?? {};
  const [{ answers } = { answers: {} }] = stored.responses;
  const more = Array.from({ length: count - stored.responses.length }, (_, index) => ({
    id: `2_ABaOnu${String(index).padStart(40, '0')}`,
    at: new Date(Date.parse(from) + index * everyMs).toISOString(),
    answers: { ...answers, [title]: `Nhiệm vụ thứ ${index}` },
  }));
  writeFileSync(file, JSON.stringify({ ...stored, responses: [...more, ...stored.responses] }));
}
