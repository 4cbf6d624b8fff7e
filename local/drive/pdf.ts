import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { pathToFileURL } from 'node:url';
import { withOurFont } from './fonts';

/** LibreOffice takes a second to start, and then some 40 ms a document. */
const START_MS = 60_000;
const DOCUMENT_MS = 5_000;
const MOST_KEPT = 300;

/** This machine has no LibreOffice. */
export class NoOffice extends Error {
  constructor() {
    super(
      'Máy này chưa cài LibreOffice nên chưa xem được PDF. Xin tải tệp .docx và mở bằng Word hoặc Google Docs.',
    );
  }
}

/** PDFs made so far, by the hash of their .docx. */
const made = new Map<string, Uint8Array>();

/**
 * The PDFs of .docx files, in their order; those not made before are made in one start of LibreOffice. It blocks, as
 * a script that asks Google for a PDF waits too.
 * @throws NoOffice, or an Error when a conversion fails
 */
export function pdfsOf(docs: readonly Uint8Array[]): Uint8Array[] {
  const keys = docs.map((doc) => createHash('sha256').update(doc).digest('hex'));
  const missing = new Map(docs.flatMap((doc, index) => newPair(keys[index] ?? '', doc)));
  if (missing.size > 0) convert(missing);
  const pdfs = keys.flatMap((key) => made.get(key) ?? []);
  for (const oldest of [...made.keys()].slice(0, -MOST_KEPT)) made.delete(oldest);
  if (pdfs.length < docs.length) throw new Error('LibreOffice không làm được PDF từ văn bản này.');
  return pdfs;
}

const newPair = (key: string, doc: Uint8Array): [string, Uint8Array][] => (made.has(key) ? [] : [[key, doc]]);

/** With a profile of its own, as a LibreOffice that is open would take the work over. */
function convert(docs: ReadonlyMap<string, Uint8Array>): void {
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'giao-ban-pdf-'));
  try {
    const files = [...docs].map(([key, doc]) => {
      const file = path.join(dir, `${key}.docx`);
      fs.writeFileSync(file, doc);
      return file;
    });
    const profile = `-env:UserInstallation=${pathToFileURL(path.join(dir, 'profile'))}`;
    const { error } = spawnSync(
      'soffice',
      [profile, '--headless', '--convert-to', 'pdf', '--outdir', dir, ...files],
      { timeout: START_MS + DOCUMENT_MS * files.length, stdio: 'ignore', env: withOurFont(dir) },
    );
    if (error) throw 'code' in error && error.code === 'ENOENT' ? new NoOffice() : error;
    for (const key of docs.keys()) {
      const pdf = path.join(dir, `${key}.pdf`);
      if (fs.existsSync(pdf)) made.set(key, fs.readFileSync(pdf));
    }
  } finally {
    fs.rmSync(dir, { recursive: true, force: true });
  }
}
