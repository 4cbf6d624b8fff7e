import { fold } from '../../domain/text/vietnamese';
import { wholeLedger } from '../../google/ledger';
import { me, now } from '../../google/session';
import type { LinkRenewed } from '../../spoken/forms';
import { tables } from '../../tables/tables';
import { asideOf } from '../forms/floods';
import { writeForm } from '../forms/form-ledger';
import { withCodes } from '../replies/asked-guests';
import { formPlace } from '../replies/asked-questions';
import { linkRowCode, paintLinks } from '../replies/own-links';
import { formCoded } from '../replies/read';
import { replyTabs } from '../replies/row-form';
import { versionOfReply } from '../replies/version';
import { journalEntry } from '../sheet/journal';
import { isRefusal, type Refusal, refusal } from '../sheet/refusal';
import { openBook } from '../sheet/workbook';
import { takeReplies } from './take';

type Stops = 'sheet' | 'unknown-form' | 'form-not-made' | 'form-of-another' | 'unknown-sender';

/** Gives one who is asked by a Form of a row another code and link; the ledger alone says which is good, and Link riêng shows it. */
export function renewOf(code: string, who: string, isAside: boolean): LinkRenewed | Refusal<Stops> {
  const book = openBook([...replyTabs, 'ownLinks']);
  const known = formCoded(code, book, wholeLedger());
  if (isRefusal(known)) return known;
  const { form, kind, entry, asked } = known;
  if (!entry) return refusal('form-not-made', formPlace(form), form.code);
  if (entry.maker !== me()) return refusal('form-of-another', formPlace(form), entry.maker);
  const one = [
    ...asked.filter((guest) => fold(guest.code ?? '') === fold(who)),
    ...asked.filter(({ name }) => fold(name ?? '') === fold(who)),
  ][0];
  if (!one?.code || !one.linkCode) return refusal('unknown-sender', formPlace(form), who);
  const aside = isAside ? asideIn(form.code, one.code) : { count: 0 };
  if (isRefusal(aside)) return aside;
  const former = { unit: one.code, code: one.linkCode, until: now() };
  const renewed = { ...entry, formerCodes: [...(entry.formerCodes ?? []), former] };
  writeForm(kind, renewed, journalEntry('renew-link', me(), 1));
  paintLinks({ ...known, entry: renewed, asked: withCodes(asked, renewed) }, undefined);
  const { title: tab, columns } = tables.ownLinks;
  const shown = linkRowCode(form.code, one.code);
  const row = book.ownLinks.rows.find((line) => fold(line.code ?? '') === fold(shown))?.row ?? 0;
  return { name: one.name ?? '', aside: aside.count, place: { tab, row, column: columns.link.title } };
}

/** Sets aside what came in a flood in somebody's name. @returns how many answers */
function asideIn(form: string, who: string) {
  let count = 0;
  const taken = takeReplies(form, false, {
    ruled: (all, kind) => {
      const aside = asideOf(all, who, (one) => versionOfReply(one, kind));
      count = aside.size;
      return aside;
    },
  });
  return isRefusal(taken) ? taken : { count };
}
