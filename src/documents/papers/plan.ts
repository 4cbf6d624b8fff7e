import { planLineKinds } from '../../domain/papers/plan';
import type { PlanLine } from '../../tables/plan-lines';
import { frameFields, type Paper, paperName, symbolField } from '../frame/paper';
import { recipientLists } from '../frame/recipients';
import docx from '../templates/plan.template.docx';
import { dashed } from '../text/endings';
import { labelledRuns, oneLine, runsOf } from '../text/inline';
import { conferenceValues, fillTags } from '../text/tags';
import { type Block, blockFields, endedBody, groupBlock, paragraphs, type Values } from './blocks';
import { drawn, withBudgetDrawn } from './drawings';
import { numbered } from './headings';
import type { PlanSource } from './plan-source';

/**
 * The plan of the conference. VI: kế hoạch (Nghị định 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.4). The text is the user's, in the user's
 * order; added are the numbers of headings, dashes, what is drawn from other tabs, and the end mark.
 */
export function planPaper(source: PlanSource): Paper {
  const { conference, plan } = source;
  const values = conferenceValues(conference);
  const recipients = plan
    .filter((line) => line.kind === planLineKinds.recipient)
    .map((line) => line.text ?? '');
  const abstract = fillTags(oneLine(conference.planAbstract), values);
  const lines = numbered(withBudgetDrawn(source));
  const body = endedBody(lines.flatMap((line) => blocksOf(line, source, values)));
  return {
    template: { name: 'plan', docx },
    name: paperName('Kế hoạch', fillTags(conference.event ?? '', values)),
    fields: {
      ...symbolField(conference),
      ...frameFields(conference, abstract, recipientLists(recipients, values)),
      'Nội dung': body.map(blockFields),
    },
  };
}

/** What one line of the plan prints. */
function blocksOf({ kind, text = '' }: PlanLine, source: PlanSource, values: Values): Block[] {
  switch (kind) {
    case planLineKinds.heading:
      return [{ kind: 'heading', runs: runsOf(oneLine(text), values) }];
    case planLineKinds.headingWithValue:
      return [valueBlock(oneLine(text), values)];
    case planLineKinds.group:
      return [groupBlock(text, values)];
    case planLineKinds.bullet:
      return paragraphs(dashed(text), values);
    case planLineKinds.drawn:
      return drawn(text, source, values);
    default:
      return paragraphs(text, values);
  }
}

/** `Thời gian: 01 ngày`: the label bold, the rest a paragraph like others; without a colon it is a heading. */
const valueBlock = (text: string, values: Values): Block =>
  text.includes(':')
    ? { kind: 'paragraph', runs: labelledRuns(text, values) }
    : { kind: 'heading', runs: runsOf(text, values) };
