import * as path from 'node:path';
import * as z from 'zod';
import type { Owner } from './owner';

/**
 * What each file of a workspace holds at least, so that one which is JSON and yet not ours is told, and never read as if nothing had been
 * made or sent. What a later version adds may be there too.
 */
const text = z.string();
const document = z.looseObject({
  id: text,
  name: text,
  mimeType: text,
  trashed: z.boolean(),
  version: z.number(),
});
const mail = z.looseObject({ id: text, account: text, at: text, path: text, recipients: z.array(text) });
const trigger = z.looseObject({ id: text, handler: text, owner: text });
const response = z.looseObject({ id: text, at: text, answers: z.record(text, text) });
const form = z.looseObject({ title: text, items: z.array(z.looseObject({})), responses: z.array(response) });
const grid = z.looseObject({ rows: z.number(), columns: z.number() });
const settings = z.looseObject({
  spreadsheetId: text,
  name: text,
  timeZone: text,
  owner: text,
  grids: z.record(text, grid),
});
const patch = z.looseObject({ file: text, at: z.array(text) });
const line = z.looseObject({ patches: z.array(patch), documents: z.array(z.looseObject({ file: text })) });

const shapes: Record<string, z.ZodType> = {
  'workspace.json': settings,
  'properties.json': z.record(text, text),
  'triggers.json': z.array(trigger),
  'drive.json': z.looseObject({ files: z.array(document) }),
  'mail.json': z.looseObject({ mails: z.array(mail) }),
  'workspace.pending': line,
};

/** A program that holds a folder or serves it. */
export const ownerShape: z.ZodType<Owner> = z.object({
  pid: z.number(),
  host: text,
  boot: text,
  started: text,
  since: text,
});

/** Where what a file holds is not what it should be, such as `mails.0.id`, '' for the whole; undefined where all is as it should be. */
export function misshapenAt(file: string, value: unknown): string | undefined {
  const shape = path.basename(path.dirname(file)) === 'forms' ? form : shapes[path.basename(file)];
  const [issue] = shape?.safeParse(value).error?.issues ?? [];
  return issue?.path.join('.');
}
