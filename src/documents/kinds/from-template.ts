import { writeMonth, writeShortDay } from '../../domain/days/days';
import { fold } from '../../domain/text/vietnamese';
import { conferenceOf } from '../../tables/book';
import { conferenceTable } from '../../tables/conference';
import { papersTable } from '../../tables/papers';
import { oneLine } from '../frame/inline';
import { type Paper, paperName, type Template } from '../frame/paper';
import { fillTags, unitValues } from '../frame/tags';
import { toFillIn } from '../frame/to-fill-in';
import { guestsOf } from '../papers/invitation-blocks';
import { rowValues } from '../papers/row-values';
import { paperSource } from '../papers/source';
import { paperValues, whomTag } from '../papers/values';
import type { PaperNeeds } from './paper-kind';

/** A listed paper written by a template of its own: its tags are the settings, what its row says of it, and whom it is made for. */
export function adoptedPaper({ book, listed, all, guest }: PaperNeeds, template: Template): Paper {
  const { number, issued, abstract } = papersTable.columns;
  const settings = paperValues({ ...conferenceOf(book), ...listed.signer }, all);
  const values = { ...settings, ...(guest ? unitValues(guest.unit) : {}) };
  // What its kind would still have filled in says nothing of a text that is there already.
  const about = toFillIn(listed.abstract).length > 0 ? '' : fillTags(oneLine(listed.abstract), values);
  return {
    template,
    name: paperName(listed.named, guest?.unit.name ?? (about || listed.code)),
    fields: {
      ...rowValues(paperSource(book), values, new Set(template.tags?.map(fold))),
      ...values,
      ...(guest ? { [whomTag]: guestsOf(guest.unit, guest.lines, values).join('; ') } : {}),
      // A paper that has its day is of the month of that day, whatever was planned.
      ...(listed.issued
        ? { [conferenceTable.columns.issueMonth.title]: writeMonth(listed.issued.slice(0, 7)) }
        : {}),
      [number.title]: listed.number ?? '',
      [issued.title]: listed.issued ? writeShortDay(listed.issued) : '',
      [abstract.title]: about,
    },
  };
}
