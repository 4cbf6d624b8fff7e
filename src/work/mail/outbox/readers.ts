import { mailboxKey } from '../../../domain/mail/mailboxes';
import type { DriveFile } from '../../../google/drive';

/** Whether Drive will let all of them in: a link is only worth sending to whom it opens. */
export function mayAllRead(
  addresses: readonly string[],
  file: DriveFile,
  folder: DriveFile | undefined,
): boolean {
  const permissions = [...file.permissions, ...(folder?.permissions ?? [])];
  const readers = new Set(permissions.map(({ emailAddress }) => mailboxKey(emailAddress ?? '')));
  return (
    permissions.some(({ type }) => type === 'anyone') ||
    addresses.every((one) => readers.has(mailboxKey(one)))
  );
}
