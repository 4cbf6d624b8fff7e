import type { Fault } from '../problem';
import { fold } from '../text/vietnamese';

/**
 * Providers of free mailboxes for anybody. Agencies write to each other at official mailboxes (VI: hộp thư điện tử công vụ; Chỉ thị
 * 15/CT-TTg of 2012; công văn 5598/VPCP-TTĐT names yahoo and gmail as private), so one of these deserves a look, no more.
 */
const privateProviders: ReadonlySet<string> = new Set([
  'gmail.com',
  'googlemail.com',
  'yahoo.com',
  'yahoo.com.vn',
  'ymail.com',
  'rocketmail.com',
  'hotmail.com',
  'outlook.com',
  'outlook.com.vn',
  'live.com',
  'msn.com',
  'icloud.com',
  'me.com',
  'mac.com',
  'aol.com',
  'proton.me',
  'protonmail.com',
  'gmx.com',
  'mail.com',
  'mail.ru',
  'yandex.com',
  'qq.com',
  '163.com',
]);

/** The key under which two spellings of one mailbox meet. @example mailboxKey(' VanThu@So.Example ') // 'vanthu@so.example' */
export const mailboxKey = (address: string): string => fold(address);

/** @example sameMailbox('VanThu@so.example', 'vanthu@so.example') // true */
export const sameMailbox = (one: string, other: string): boolean => mailboxKey(one) === mailboxKey(other);

/** The mailboxes of a cell, between commas, semicolons or spaces. @example mailboxesIn('a@b.example; c@d.example').length // 2 */
export const mailboxesIn = (cell: string | undefined): string[] =>
  (cell ?? '').split(/[,;\s]+/).filter(Boolean);

/** Mailboxes of `.gov`, which is another country's: `.gov.vn` is meant. */
export const abroadFaults = <F extends string>(row: number, field: F, was: string | undefined): Fault<F>[] =>
  mailboxesIn(was)
    .filter((seen) => /\.gov$/i.test(seen))
    .map((seen) => ({
      code: 'mailbox-abroad',
      row,
      field,
      seen,
      about: { right: `${seen}.vn` },
      repairs: [{ was: was ?? '', to: (was ?? '').replace(seen, `${seen}.vn`) }],
    }));

/**
 * The provider when a mailbox is one that anybody can have for nothing.
 * @example isPrivateMailbox('phongkt@yahoo.com.vn') // 'yahoo.com.vn'
 * @example isPrivateMailbox('vanthu@yenthe.example') // undefined
 */
export function isPrivateMailbox(address: string): string | undefined {
  const key = mailboxKey(address);
  const domain = key.slice(key.lastIndexOf('@') + 1);
  return privateProviders.has(domain) ? domain : undefined;
}

/**
 * One mailbox in several rows: often right, since units share one, sometimes a slip of copying. Each later row is named once for each
 * mailbox, with the first row that has it; the same mailbox twice in one row, or in several rows for the same `of`, is no fault of this kind.
 * @example sharedMailboxes([{ row: 2, addresses: ['a@b.example'] }, { row: 5, addresses: ['A@b.example'] }])
 * // [{ code: 'doubled-email', row: 5, field: 'to', seen: 'A@b.example', about: { earlier: 2 } }]
 */
export function sharedMailboxes(
  rows: readonly { row: number; of?: string; addresses: readonly string[] }[],
): Fault<'to'>[] {
  const first = new Map<string, { row: number; of: string }>();
  return rows.flatMap(({ row, of = String(row), addresses }) => {
    const own = new Map(addresses.map((address) => [mailboxKey(address), address]));
    return [...own].flatMap(([key, seen]): Fault<'to'>[] => {
      const earlier = first.get(key);
      if (earlier === undefined) first.set(key, { row, of });
      return earlier === undefined || earlier.of === of
        ? []
        : [{ code: 'doubled-email', row, field: 'to', seen, about: { earlier: earlier.row } }];
    });
  });
}

/** Whether mailboxes are all among those of a cell. @example areOf('a@b.example; c@d.example', ['C@D.example']) // true */
export const areOf = (cell: string | undefined, to: readonly string[]): boolean =>
  to.length > 0 && to.every((one) => mailboxesIn(cell).some((own) => sameMailbox(own, one)));
