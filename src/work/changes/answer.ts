import { outdated } from '../../domain/papers/facts';
import type { Problem } from '../../domain/problem';
import { wholeLedger } from '../../google/ledger';
import type { Changes } from '../../spoken/changes';
import { lookTabs } from '../mail/survey/addressees';
import { openBook } from '../sheet/workbook';
import {
  allChanges,
  asksWhy,
  doubts,
  holdersCalled,
  lookAt,
  messageFor,
  plansIn,
  sentenceFor,
  spokenChange,
  spokenHolders,
} from './changes';
import { nextStep } from './next';

/** What was told and is not so any more, with all who hold it, as the Sheet and the ledger stand now. Writes nothing. */
export function changesNow(): Changes<Problem> {
  const ledger = wholeLedger();
  const look = lookAt(openBook([...lookTabs, 'paperLines'], 'shown'), ledger);
  return {
    changes: allChanges(look).map(spokenChange),
    sentence: sentenceFor(look),
    holders: holdersCalled(look.outdated, look),
    plans: spokenHolders(outdated(plansIn(look))),
    message: look.outdated.length > 0 ? messageFor(look) : '',
    asks: asksWhy(look),
    next: nextStep(look, ledger),
    problems: doubts(look),
  };
}
