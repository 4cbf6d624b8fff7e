import { copyCode } from '../../documents/ready/listed';
import { differences } from '../../domain/papers/facts';
import { codeKey } from '../../domain/text/digest';
import { wholeLedger, writeEntries } from '../../google/ledger';
import { me, now } from '../../google/session';
import { hearerOf } from '../mail/survey/codes';
import { heldEntry } from '../papers/facts-ledger';
import { type Look, lookAt } from './changes';

/**
 * A notice goes in the place of invitations that say what is not so any more and may not be written anew: from now on their guests hold what those say, so
 * that they hear of the change as all others do. @returns the look at what is so then
 */
export function insteadOf(mails: readonly string[], look: Look<'paperLines'>): Look<'paperLines'> {
  const entries = mails.flatMap((mail) => {
    const holder = hearerOf(mail, look) ?? '';
    const here = look.holding.present.get(holder);
    const said = here && look.told.papers.get(codeKey(copyCode(here.listed, here.guest.unit.code ?? '')));
    const facts = look.told.facts.get(said?.told ?? '');
    // One that says what is so keeps no guest from it.
    return here && said && facts && differences(facts, here.facts).length > 0
      ? [heldEntry({ code: holder, mail, told: said.told, by: 'mail', at: now(), account: me() })]
      : [];
  });
  writeEntries(Object.assign({}, ...entries));
  return lookAt(look.book, wholeLedger());
}
