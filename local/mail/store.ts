import * as path from 'node:path';
import { ListFile } from '../files/json-file';
import { safeName } from '../files/safe-name';

/** A mail that Gmail took, as mail.json keeps it. */
export type SentMail = {
  id: string;
  account: string;
  /** ISO 8601, UTC. */
  at: string;
  /** Addresses of To, Cc and Bcc, in this order. */
  recipients: string[];
  /** Of the .eml, relative to the workspace. */
  path: string;
};

/** Runs that are told the same time to begin at follow each other for so long. Ours. */
const OVERLAP_MS = 10 * 60_000;
const DAY_MS = 24 * 60 * 60_000;

/** What Gmail sent for all accounts: an index in mail.json, the messages as they were received in mail/. */
export class MailStore {
  readonly index: ListFile<'mails', SentMail>;
  /** Messages not yet on the disk, by path. */
  readonly unsaved = new Map<string, string>();

  constructor(dir: string) {
    this.index = new ListFile(path.join(dir, 'mail.json'), 'mails');
  }

  get mails(): SentMail[] {
    return this.index.list;
  }

  /**
   * When a run begins that is told to begin at an instant: behind mails that left in the minutes after it, in a run that was told the same. What
   * happened later would else seem to have happened before.
   */
  beginning(instantMs: number): number {
    const last = Date.parse(this.mails[this.mails.length - 1]?.at ?? '');
    return last > instantMs && last - instantMs < OVERLAP_MS ? last + 1 : instantMs;
  }

  add(mail: Omit<SentMail, 'path'>, message: string): void {
    const number = String(this.mails.length + 1).padStart(4, '0');
    const file = `mail/${number}-${safeName(mail.recipients[0] ?? '')}.eml`;
    this.unsaved.set(file, message);
    const sent = { ...mail, path: file };
    this.mails.push(sent);
    this.index.touch(sent);
  }

  /**
   * How many recipients an account wrote to in the 24 hours before an instant. Runs that are told the same time to begin
   * at overlap, so what an earlier one sent a moment later counts too.
   */
  recipientsAround(account: string, instantMs: number): number {
    const isCounted = (at: number): boolean => Math.abs(at - instantMs) < DAY_MS;
    const counted = this.mails.filter((mail) => mail.account === account && isCounted(Date.parse(mail.at)));
    return counted.reduce((sum, mail) => sum + mail.recipients.length, 0);
  }
}
