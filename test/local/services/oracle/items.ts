import { agrees, type Saying } from './saying';

const form = "const form = FormApp.openById(make('biểu mẫu').id);";
const kinds = ['TextItem', 'ListItem', 'MultipleChoiceItem', 'PageBreakItem'] as const;

/** What holds for every kind of item, each time. */
export const ofItems: readonly Saying[] = [
  ...kinds.flatMap((kind, index) => [
    agrees(
      `Form.add${kind}`,
      `testform.js:${[441, 412, 248, 21][index]}`,
      'its text is its kind',
      `${form} return String(form.add${kind}())`,
      kind,
    ),
    agrees(
      `${kind}.getId`,
      `testform.js:${[444, 415, 250, 466][index]}`,
      'its id is a number',
      `${form} return typeof form.add${kind}().getId()`,
      'number',
    ),
    agrees(
      'Item.getIndex',
      `testform.js:${[442, 413, 249, 22][index]}`,
      `the first ${kind} stands at 0`,
      `${form} return form.getItemById(form.add${kind}().getId()).getIndex()`,
      0,
    ),
    agrees(
      'Item.getType',
      `testform.js:${[443, 414, 214, 23][index]}`,
      `a ${kind} says its type`,
      `${form} return String(form.getItemById(form.add${kind}().getId()).getType())`,
      ['TEXT', 'LIST', 'MULTIPLE_CHOICE', 'PAGE_BREAK'][index],
    ),
    agrees(
      `${kind}.setTitle`,
      `testform.js:${[450, 430, 270, 19][index]}`,
      'the title is kept',
      `${form} const { getId } = form.add${kind}().setTitle('Tên'); return form.getItemById(getId()).as${kind}().getId() === getId() && form.getItemById(getId()).getTitle()`,
      'Tên',
    ),
  ]),
];
