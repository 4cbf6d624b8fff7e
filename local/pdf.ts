import { execFile } from 'node:child_process';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const timeoutMs = 60_000;

/** This machine has no LibreOffice. */
export class NoOffice extends Error {
  constructor() {
    super(
      'Máy này chưa cài LibreOffice nên chưa xem được PDF. Xin tải tệp .docx và mở bằng Word hoặc Google Docs.',
    );
  }
}

/**
 * The PDF of a .docx, made by LibreOffice with a profile of its own, as one that is open would take the work over.
 * @throws NoOffice, or an Error when the conversion fails
 */
export async function pdfOf(docx: string): Promise<Buffer> {
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'giao-ban-pdf-'));
  try {
    const profile = `-env:UserInstallation=${pathToFileURL(path.join(dir, 'profile'))}`;
    const args = [profile, '--headless', '--convert-to', 'pdf', '--outdir', dir, docx];
    await promisify(execFile)('soffice', args, { timeout: timeoutMs });
    return fs.readFileSync(path.join(dir, `${path.basename(docx, '.docx')}.pdf`));
  } catch (error) {
    throw error instanceof Error &&
      'code' in error &&
      error.code === 'ENOENT' &&
      'path' in error &&
      error.path === 'soffice'
      ? new NoOffice()
      : error;
  } finally {
    fs.rmSync(dir, { recursive: true, force: true });
  }
}
