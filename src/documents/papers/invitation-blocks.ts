import { lineKinds, sectionAbout } from '../../domain/papers/lines';
import { heldFor } from '../../domain/papers/programme';
import { addressedTo } from '../../domain/people/addressed';
import { isPerson } from '../../domain/people/units';
import type { BudgetLine } from '../../tables/budget-lines';
import type { Conference } from '../../tables/conference';
import type { GuestLine } from '../../tables/guest-lines';
import type { Guest } from '../../tables/guests';
import type { PlanLine } from '../../tables/plan-lines';
import { listed as asList, closed, dashed } from '../frame/endings';
import { linesOf, oneLine } from '../frame/inline';
import { frameFields, type Paper, paperName, type RecipientList } from '../frame/paper';
import { recipientsHeading } from '../frame/recipients';
import { fillTags, unitValues } from '../frame/tags';
import { docx, mark } from '../templates/paper.template.docx';
import { type Block, blockFields, endedBody, paragraphs, type Values } from './blocks';
import { totalValues } from './budget-table';
import { aroundOf, type PaperFacts } from './paper-facts';
import type { PaperSource } from './source';
import { paperValues } from './values';
import { placeWords, timeWords } from './when-where';

/**
 * The invitation of one unit. VI: giấy mời (Nghị định 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.7; what it must state: Quyết định
 * 45/2018/QĐ-TTg). `lines` are the guest lines that invite the unit. What the Sheet does not say is left out or blank, never invented.
 */
export function invitationPaper(
  { conference: whole, plan, programme, budget }: PaperSource,
  listed: PaperFacts,
  { unit, lines }: { unit: Guest; lines: readonly GuestLine[] },
): Paper {
  const conference = heldFor(whole, programme, lines);
  const values = { ...paperValues(conference), ...unitValues(unit) };
  const event = fillTags(oneLine(conference.event), values);
  const body = [
    ...guestBlocks(oneLine(conference.agency), guestsOf(unit, lines, values)),
    plain(`Tới dự ${event}.`),
    ...contentBlocks(contentLines(plan, budget), values),
    ...tailBlocks(conference, values),
  ];
  return {
    template: { name: 'paper', docx, mark },
    name: paperName(listed.named, unit.name ?? unit.code ?? ''),
    fields: {
      ...frameFields(conference, aroundOf(listed, values, [invitationRecipients(conference)])),
      'Nội dung': endedBody(body).map(blockFields),
    },
  };
}

const invitationRecipients = ({ archive }: Conference): RecipientList => ({
  heading: recipientsHeading,
  places: asList(['- Như trên', ...(archive ? [`- Lưu: ${oneLine(archive)}`] : [])]),
});

/** Whom the unit is asked to send, each once; without words of its own a line invites the unit by name, as a person always is. */
export function guestsOf(unit: Guest, lines: readonly GuestLine[], values: Values): string[] {
  if (isPerson(unit)) return [addressedTo(unit)];
  const guests = lines.map((line) => fillTags(oneLine(line.role), values) || addressedTo(unit));
  return [...new Set(guests.filter(Boolean))];
}

/** One guest stands on the line of the invitation, several are listed under it. */
function guestBlocks(agency: string, guests: readonly string[]): Block[] {
  const invites = `${agency} trân trọng kính mời:`;
  const [only, ...others] = asList(guests);
  if (only !== undefined && others.length === 0) return [plain(`${invites} ${only}`)];
  return guests.length === 0 ? [] : [invites, ...asList(guests).map(dashed)].map(plain);
}

/** The bullets of the plan's section on what the conference is about, with the sum of the budget, so that papers and mails say the same. */
export const contentLines = (plan: readonly PlanLine[], budget: readonly BudgetLine[]): string[] =>
  contentRows(plan).flatMap(({ text = '' }) =>
    linesOf(fillTags(text, totalValues(budget)))
      .map(unlabelled)
      .map(dashed),
  );

/** They stand under `Nội dung:`, so none says it again. */
const unlabelled = (line: string): string =>
  line.replace(/^([-–—+] ?)?Nội dung: (\S)/, (_, dash = '', first: string) => dash + first.toUpperCase());

/** The lines of the plan that say it. */
export function contentRows(plan: readonly PlanLine[]): PlanLine[] {
  const section = sectionAbout(plan, 'nội dung');
  return section ? plan.slice(section.from, section.to).filter(({ kind }) => kind === lineKinds.bullet) : [];
}

/** Nothing when there is nothing to say, so that the line `Nội dung:` vanishes too. */
const contentBlocks = (lines: readonly string[], values: Values): Block[] =>
  lines.length === 0 ? [] : [plain('Nội dung:'), ...lines.flatMap((line) => paragraphs(line, values))];

/** The lines after the guests; each is printed when it says something. */
function tailBlocks(conference: Conference, values: Values): Block[] {
  const { chair, invitationNote, contact } = conference;
  return [
    ...labelled('Chủ trì', fillTags(oneLine(chair), values)),
    ...labelled('Thời gian', timeWords(conference)),
    ...labelled('Địa điểm', fillTags(placeWords(conference), values)),
    ...linesOf(invitationNote ?? '').flatMap((line) => paragraphs(closed(line, '.'), values)),
    ...labelled('Đầu mối liên hệ', fillTags(oneLine(contact), values)),
  ];
}

/** Words in which no tag or star means anything any more. */
const plain = (text: string): Block => ({ kind: 'paragraph', runs: [{ text, italic: false, label: false }] });

const labelled = (label: string, text: string): Block[] =>
  text ? [plain(`${label}: ${closed(text, '.')}`)] : [];
