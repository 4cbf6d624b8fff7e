import { summaryPaper } from '../../../src/documents/forms/summary-blocks';
import { openTemplate, openZip, packed } from '../../../src/documents/word/engine';
import { render, syntax } from '../../../src/documents/word/render';
import { loopsIn, usedNames, withoutUnused } from '../../../src/documents/word/unused';
import { body } from '../../../src/documents/word/words-of';
import { everyKind } from '../decree/every-kind';
import { source, three } from '../registered';
import { partOf } from '../support';

const papers = [...everyKind().map(({ paper }) => paper), summaryPaper(source(three))];

test('a paper is letter for letter what the whole template makes of it, of every kind', () => {
  for (const paper of papers) {
    const whole = openTemplate(openZip(paper.template.docx), syntax).fill(paper.fields);
    expect(partOf(render(paper).docx, body)).toBe(partOf(packed(whole), body));
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
