import { longestFileName } from '../limits/text-limits';
import { cleaned, cut } from './outside-text';

/**
 * What a file may be called that is made from people's words: one line, NFC, as long as every file system takes, and nothing that is not
 * seen. A sign that turns the direction of writing would show a program's name as that of a paper.
 * @example fileNameOf('Giấy mời - \u202Efdp.exe\nSở') // 'Giấy mời - fdp.exe Sở'
 */
export const fileNameOf = (words: string): string =>
  cut(cleaned(words).replace(/\s+/g, ' '), longestFileName).trim();
