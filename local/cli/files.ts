import * as fs from 'node:fs';
import * as path from 'node:path';
import { WrongUse } from './wrong-use';

/** A file as the add-on takes it: its name and its bytes in base64. */
export type Picked = { name: string; base64: string };

/** A file that was named. @throws WrongUse where there is none */
export function fileAt(file: string): string {
  if (!fs.statSync(file, { throwIfNoEntry: false })?.isFile())
    throw new WrongUse(`Không có tệp ${file}. Hãy xem lại tên và đường dẫn của tệp.`);
  return file;
}

/** A file picked to be taken in, of which no more than `most` bytes are. @throws WrongUse where there is none */
export const picked = (file: string, most?: number): Picked => ({
  name: path.basename(file),
  base64: fs.readFileSync(fileAt(file)).subarray(0, most).toString('base64'),
});

/** Every file of a folder, in the order of their names; its folders are left alone. @throws WrongUse where there is no such folder */
export function allPicked(folder: string, most?: number): Picked[] {
  if (!fs.statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new WrongUse(`Không có thư mục ${folder}. Hãy xem lại tên và đường dẫn của thư mục.`);
  return fs
    .readdirSync(folder, { withFileTypes: true })
    .filter((one) => one.isFile() && !one.name.startsWith('.'))
    .map(({ name }) => picked(path.join(folder, name), most))
    .sort((one, other) => one.name.localeCompare(other.name, 'vi'));
}
