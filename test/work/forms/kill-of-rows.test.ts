import { ask, draftOf, sampleWorkspace, shown, typeInto, type Workspace } from '../../support/local';
import { isLong, walk } from '../../support/long';
import { at } from '../../support/mail';
import { keepingMoments, type Moment, moments } from '../../support/moments';
import { answerAt, coming, linksOf, openForm } from '../../support/replies';

jest.setTimeout(600_000);

/** Some of the moments, other ones for each walk. */
const thinned = (names: readonly string[], from: number): Moment[] =>
  [...moments(names), ...keepingMoments(names)].filter((_, index) => isLong || index % 40 === from);

const sample = sampleWorkspace();
typeInto(sample, 'Hội nghị', 'Thư xác nhận', 'Không gửi');

const standing = (workspace: Workspace) => ({
  forms: workspace.forms().map(({ items }) => items.map(({ title }) => title)),
  triggers: workspace.triggers().length,
  questions: shown(workspace, 'Câu hỏi', 'Câu hỏi'),
  listed: shown(workspace, 'Danh mục phiếu', 'Mã'),
  linked: new Set(Object.values(linksOf(workspace, 'TL'))).size,
});

walk('killed while a Form is opened and pressed again: one Form, one row, no question twice', () => {
  const [whole, names] = [draftOf(sample), [] as string[]];
  ask(whole, { action: 'open-form', form: 'TL' }, { ...at(1), onCall: (name) => names.push(name) });
  const tried = thinned(names, 7);
  expect(tried.length).toBeGreaterThan(1);
  for (const dieAt of tried) {
    const workspace = draftOf(sample);
    workspace.execute('call', [{ action: 'open-form', form: 'TL' }], { ...at(1), dieAt });
    expect(openForm(workspace, 'TL')).toMatchObject({ ok: true, problems: [] });
    expect({ dieAt, ...standing(workspace) }).toEqual({ dieAt, ...standing(whole) });
  }
});

walk('killed while an answer is read: it is shown once, and nothing is lost', () => {
  const opened = draftOf(sample);
  openForm(opened, 'TL');
  answerAt(opened, linksOf(opened, 'TL')['huyện Yên Thế'] ?? '', coming, { ...at(10), fire: false });
  opened.saveWorkbook();
  const names: string[] = [];
  draftOf(opened).execute('takeAnswers', [], { ...at(10), onCall: (name) => names.push(name) });
  const made = names.lastIndexOf('Spreadsheet.insertSheet') + 1;
  const tried: Moment[] = [...thinned(names, 3), { call: made, when: 'after', sheetWrites: 'kept' }];
  expect(made).toBeGreaterThan(0);
  for (const dieAt of tried) {
    const workspace = draftOf(opened);
    workspace.execute('takeAnswers', [], { ...at(10), dieAt });
    workspace.execute('takeAnswers', [], at(10, '09:00'));
    expect([dieAt, shown(workspace, 'Ai dự họp', 'Ai trả lời')]).toEqual([dieAt, ['huyện Yên Thế']]);
    expect(shown(workspace, 'Ai dự họp', 'Trạng thái')).toEqual(['Đang tính']);
  }
});
