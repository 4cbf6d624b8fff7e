import * as fs from 'node:fs';
import * as path from 'node:path';
import { WrongUse } from './wrong-use';

type Pdf = { name: string; base64: string };

/** Bytes beyond which a file is no scan that could be sent; it is told by the add-on, which need not get them all. */
const mostBytes = 26_000_000;

/** A PDF as the add-on takes it. @throws WrongUse where there is no such file */
export function readPdf(file: string): Pdf {
  if (!fs.statSync(file, { throwIfNoEntry: false })?.isFile())
    throw new WrongUse(`Không có tệp ${file}. Hãy xem lại tên và đường dẫn của tệp.`);
  return {
    name: path.basename(file),
    base64: fs.readFileSync(file).subarray(0, mostBytes).toString('base64'),
  };
}

/** Every file of a folder, in the order of their names; its folders are left alone. @throws WrongUse where there is no such folder */
export function readPdfs(folder: string): Pdf[] {
  if (!fs.statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new WrongUse(`Không có thư mục ${folder}. Hãy xem lại tên và đường dẫn của thư mục.`);
  return fs
    .readdirSync(folder, { withFileTypes: true })
    .filter((one) => one.isFile() && !one.name.startsWith('.'))
    .map(({ name }) => readPdf(path.join(folder, name)))
    .sort((one, other) => one.name.localeCompare(other.name, 'vi'));
}
