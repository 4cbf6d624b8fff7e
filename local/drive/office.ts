import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { pathToFileURL } from 'node:url';
import { NoOffice } from './pdf';

/** Milliseconds that one document may take; a start of LibreOffice takes a second of them. */
const LONGEST_MS = 60_000;

/** How a file ends that Google takes as each media type. */
const ENDINGS: Readonly<Record<string, string>> = {
  'application/msword': 'doc',
  'application/rtf': 'rtf',
  'application/vnd.oasis.opendocument.text': 'odt',
};

/** Whether a media type is that of a text in another form than .docx. */
export const isOffice = (mediaType: string): boolean => mediaType in ENDINGS;

/**
 * A text of another office program as a .docx, by LibreOffice, as Google turns it into a Doc; undefined where it is no such text.
 * @throws NoOffice
 */
export function wordOf(mediaType: string, bytes: Uint8Array): Uint8Array | undefined {
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'giao-ban-word-'));
  try {
    const [file, made] = [`${ENDINGS[mediaType]}`, 'docx'].map((ending) => path.join(dir, `tep.${ending}`));
    if (!file || !made) return undefined;
    fs.writeFileSync(file, bytes);
    const profile = `-env:UserInstallation=${pathToFileURL(path.join(dir, 'profile'))}`;
    const filter = 'docx:MS Word 2007 XML';
    const { error } = spawnSync(
      'soffice',
      [profile, '--headless', '--convert-to', filter, '--outdir', dir, file],
      { timeout: LONGEST_MS, stdio: 'ignore' },
    );
    if (error && 'code' in error && error.code === 'ENOENT') throw new NoOffice();
    return fs.existsSync(made) ? fs.readFileSync(made) : undefined;
  } finally {
    fs.rmSync(dir, { recursive: true, force: true });
  }
}
