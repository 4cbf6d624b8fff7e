import type { Table } from 'docx';
import { type Block, bold, line, table } from './files';

/** As nearly every paper writes them. */
export const nation = [bold('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'), bold('Độc lập - Tự do - Hạnh phúc')];

export const italic = (text: string) => line(text, { italics: true });
export const rows = (...all: string[][]): Table =>
  table(...all.map((cells) => cells.map((text) => [line(text)])));

/** What stands over the body (Nghị định 30/2020/NĐ-CP, Phụ lục I, ô 1–4), as a table of two columns; `right` = what stands beside the names. */
export const over = (names: Block[], number: string, date: string, right: Block[] = nation): Table =>
  table([names, right], [[line(number)], [italic(date)]]);

/** Recipients and signature beside each other. */
export const under = (left: string[], right: string[]): Table =>
  table([left.map((text) => line(text)), right.map((text) => bold(text))]);
