import { summaryPaper } from '../../../src/documents/forms/summary-blocks';
import { filledPart } from '../../../src/documents/word/filled-part';
import { paragraphsIn } from '../../../src/documents/word/paragraphs';
import { render } from '../../../src/documents/word/render';
import { loopsIn, usedNames, withoutUnused } from '../../../src/documents/word/unused';
import { body } from '../../../src/documents/word/words-of';
import { everyKind } from '../decree/every-kind';
import { source, three } from '../registered';
import { partOf } from '../support';

const papers = [...everyKind().map(({ paper }) => paper), summaryPaper(source(three))];

test('a paper is letter for letter what the whole template makes of it, of every kind', () => {
  for (const paper of papers) {
    const xml = partOf(paper.template.docx, body);
    const whole = filledPart(xml, paragraphsIn(xml), paper.fields, true);
    expect(partOf(render(paper).docx, body)).toBe(whole);
  }
});

test('what is not filled is left out, and nothing that is', () => {
  for (const { template, fields } of papers) {
    const [xml, used] = [partOf(template.docx, body), usedNames(fields)];
    const left = withoutUnused(xml, used);
    for (const name of loopsIn(xml)) if (used.has(name)) expect(loopsIn(left)).toContain(name);
    expect(left.length).toBeLessThan(xml.length);
  }
});
