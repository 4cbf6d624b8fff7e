import { guestsOf } from '../documents/papers/invitation';
import { closed, listed } from '../documents/text/endings';
import { linesOf, oneLine } from '../documents/text/inline';
import { conferenceValues, unitValues } from '../documents/text/tags';
import { addressedTo, calledInText } from '../domain/people/addressed';
import { capitalised, nfc } from '../domain/text/vietnamese';
import type { Conference } from '../tables/conference';
import type { GuestLine } from '../tables/guest-lines';
import type { Guest } from '../tables/guests';
import { factLines, type LetterNeeds, paperLines } from './facts';
import type { Block, Line } from './html';
import {
  answerBlock,
  asSubject,
  ending,
  filled,
  type Letter,
  letterOf,
  paragraph,
  salutation,
  sentence,
  type Values,
} from './parts';

/**
 * The subject of an invitation's mail, on one line; too long a name is cut between words.
 * @example invitationSubject({ row: 0, event: 'Hội nghị giao ban' }) // 'Giấy mời dự Hội nghị giao ban'
 */
export const invitationSubject = (conference: Conference): string =>
  subjectFrom(conference, conferenceValues(conference));

function subjectFrom({ event }: Conference, values: Values): string {
  const words = filled(event, values);
  return asSubject(words ? `Giấy mời dự ${words}` : 'Giấy mời');
}

/**
 * The mail that carries the invitation of one unit; `lines` are the guest lines that invite it, `content` what the conference is about, as
 * the paper says it. What the Sheet does not say is left out.
 */
export function invitationLetter(
  conference: Conference,
  { unit, lines, content }: { unit: Guest; lines: readonly GuestLine[]; content: readonly string[] },
  needs: LetterNeeds,
): Letter {
  const known = conferenceValues(conference);
  const values = { ...known, ...unitValues(unit) };
  const subject = subjectFrom(conference, known);
  const agency = oneLine(conference.agency);
  return letterOf(subject, [
    salutation(unit),
    ...invitingBlocks(agency, unit, guestsOf(unit, lines, values).map(nfc), filled(conference.event, values)),
    ...contentBlocks(content, values),
    paragraph(factLines(conference, values)),
    paragraph(
      linesOf(conference.invitationNote ?? '').map((line) => ({ words: sentence(filled(line, values)) })),
    ),
    paragraph(paperLines('Giấy mời', needs)),
    answerBlock(conference, values),
    ending(agency),
  ]);
}

/**
 * Who invites whom to what, in the words of the paper: one guest stands on the line, several are listed under it. Whoever was addressed by name
 * is not named again.
 */
function invitingBlocks(agency: string, unit: Guest, guests: readonly string[], event: string): Block[] {
  const plainly = capitalised(`${agency} trân trọng kính mời`.trim());
  if (guests.length <= 1 && (guests[0] ?? addressedTo(unit)) === addressedTo(unit))
    return [
      paragraph([{ words: closed(`${plainly} ${calledInText(unit)}${event && ` tới dự ${event}`}`, '.') }]),
    ];
  const invites = `${plainly}:`;
  const to: Line = { words: event && closed(`Tới dự ${event}`, '.') };
  if (guests.length <= 1)
    return [paragraph([{ words: `${invites} ${closed(guests[0] ?? calledInText(unit), '.')}` }, to])];
  const bare = guests.map((guest) => guest.replace(/^[-–—+]\s*/, ''));
  return [
    paragraph([{ words: invites }]),
    { list: true, lines: listed(bare).map((words) => ({ words })) },
    paragraph([to]),
  ];
}

/** What the conference is about, a line a point; nothing where the plan says nothing. */
function contentBlocks(content: readonly string[], values: Values): Block[] {
  if (content.length === 0) return [];
  const points = content.map((line) => filled(line, values).replace(/^[-–—+]\s*/, ''));
  return [paragraph([{ words: 'Nội dung:' }]), { list: true, lines: points.map((words) => ({ words })) }];
}
