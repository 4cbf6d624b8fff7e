import { guestsOf } from '../documents/papers/invitation';
import { closed, listed } from '../documents/text/endings';
import { oneLine } from '../documents/text/inline';
import { conferenceValues, unitValues } from '../documents/text/tags';
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
 * The mail that carries the invitation of one unit; `lines` are the guest lines that invite it. What the Sheet does not say is left out.
 */
export function invitationLetter(
  conference: Conference,
  unit: Guest,
  lines: readonly GuestLine[],
  needs: LetterNeeds,
): Letter {
  const known = conferenceValues(conference);
  const values = { ...known, ...unitValues(unit) };
  const subject = subjectFrom(conference, known);
  const agency = oneLine(conference.agency);
  return letterOf(subject, [
    paragraph([{ label: 'Kính gửi', words: capitalised(oneLine(unit.name)) }]),
    ...invitingBlocks(agency, guestsOf(unit, lines, values).map(nfc), filled(conference.event, values)),
    paragraph(factLines(conference, values)),
    paragraph(paperLines('Giấy mời', needs)),
    answerBlock(conference, values),
    ending(agency),
  ]);
}

/** Who invites whom to what, in the words of the paper: one guest stands on the line, several are listed under it. */
function invitingBlocks(agency: string, guests: readonly string[], event: string): Block[] {
  const invites = capitalised(`${agency} trân trọng kính mời:`.trim());
  const to: Line = { words: event && closed(`Tới dự ${event}`, '.') };
  if (guests.length <= 1)
    return [paragraph([{ words: `${invites} ${closed(guests[0] ?? 'quý đơn vị', '.')}` }, to])];
  const bare = guests.map((guest) => guest.replace(/^[-–—+]\s*/, ''));
  return [
    paragraph([{ words: invites }]),
    { list: true, lines: listed(bare).map((words) => ({ words })) },
    paragraph([to]),
  ];
}
