import type { Recipe } from './recipe';
import { answered, unlessIn } from './seen';

export const mailRecipe: Recipe = {
  adds: 'a mail',
  example: 'thanks to every unit',
  most: 6,
  steps: [
    {
      file: 'src/letters/thanks.ts',
      does: 'its subject and what it says',
      text: `import { oneLine } from '../documents/frame/inline';
import { capitalised } from '../domain/text/vietnamese';
import type { Conference } from '../tables/conference';
import type { Unit } from '../tables/units';
import { type Letter, officeLetter, paragraph } from './parts';

export const thanksSubject = 'Cảm ơn quý đơn vị đã dự họp';

/** Thanks a unit for coming. VI: thư cảm ơn. */
export const thanksLetter = (conference: Conference, { name }: Unit): Letter =>
  officeLetter(thanksSubject, conference, capitalised(oneLine(name)), [
    paragraph([{ words: 'Trân trọng cảm ơn quý đơn vị đã dự họp.' }]),
  ]);
`,
    },
    {
      file: 'src/work/mail/kinds/thanks.ts',
      does: 'its name, code and words, to whom it goes, what it reads, the mails there is a reason for',
      text: `import { thanksLetter, thanksSubject } from '../../../letters/thanks';
import { conferenceOf } from '../../../tables/book';
import type { MailKind } from '../survey/mail-kind';

/** Thư cảm ơn: thanks each unit once. */
export const thanks: MailKind<'CO'> = {
  name: 'thanks',
  code: 'CO',
  words: { name: 'Thư cảm ơn', badge: 'Thư cảm ơn', forWhom: 'mỗi đơn vị' },
  to: 'unit',
  reads: ['conference', 'units'],
  wanted: ({ book }) =>
    book.units.rows.map((unit) => ({
      code: \`CO·\${unit.code ?? ''}\`,
      recipient: unit.name ?? '',
      email: unit.email ?? '',
      subject: thanksSubject,
      due: true,
      letter: () => thanksLetter(conferenceOf(book), unit),
    })),
  without: 'mail-without-cause',
  isNeedless: undefined,
};
`,
    },
    {
      file: 'src/work/mail/kinds/mail-kinds.ts',
      does: 'its place in the order in which mails leave',
      replaces: [
        [
          "import { reminder } from './reminder';",
          "import { reminder } from './reminder';\nimport { thanks } from './thanks';",
        ],
        ['  digestMail,\n', '  digestMail,\n  thanks,\n'],
      ],
    },
    {
      file: 'test/letters/thanks.test.ts',
      does: 'a test of its words',
      text: `import { thanksLetter } from '../../src/letters/thanks';
import { seed, yenThe } from '../documents/seed';

it('thanks name the unit', () => {
  expect(thanksLetter(seed.conference, yenThe).text).toContain('Huyện Yên Thế');
});
`,
    },
    {
      file: 'test/work/mail/thanks.test.ts',
      does: 'a test in the local workspace',
      text: `import { sampleWorkspace } from '../../support/local';
import { prepare, received, sendAll } from '../../support/mail';

it('every unit is thanked once', () => {
  const workspace = sampleWorkspace();
  expect(prepare(workspace).next.mails).toBe(10);
  sendAll(workspace);
  sendAll(workspace);
  expect(received(workspace)).toHaveLength(10);
});
`,
    },
  ],
  missing: ({ sheet }) =>
    unlessIn(answered(sheet, { action: 'prepare-mail' }), 'Thư cảm ơn', 'the outbox does not hold it.'),
};
