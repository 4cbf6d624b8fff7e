import { writeDay } from '../../domain/days/days';
import type { Conference } from '../../tables/conference';
import { numberWords } from '../frame/paper';
import type { PaperFacts } from '../papers/paper-facts';

/** A number and its symbol apart; '' where there is none. VI: số, ký hiệu. */
export type NumberAndSymbol = { number: string; symbol: string };

/**
 * Number and symbol of a listed paper: those with which it was issued, else as its row says.
 * @example numberedAs({ abbreviation: 'GM', number: '5' }, { row: 0, symbol: 'SNV' }) // { number: '05', symbol: 'GM-SNV' }
 */
export function numberedAs(
  { abbreviation, number }: Pick<PaperFacts, 'abbreviation' | 'number'>,
  conference: Conference,
  issued: NumberAndSymbol = { number: '', symbol: '' },
): NumberAndSymbol {
  if (issued.number) return { number: issued.number, symbol: issued.symbol };
  const words = numberWords(conference, { abbreviation, number }).replace(/^Số:/, '');
  const [typed = '', ...symbol] = words.split('/');
  return { number: typed.trim(), symbol: symbol.join('/').trim() };
}

/** Number and day as a sentence names them, `số 126/GM-SNV ngày 09 tháng 3 năm 2026`; '' until a paper has both. */
export function numberedWords(
  listed: Pick<PaperFacts, 'abbreviation' | 'number' | 'issued'>,
  conference: Conference,
): string {
  const { number, symbol } = numberedAs(listed, conference);
  return listed.number && listed.issued && number ? `số ${number}/${symbol} ${writeDay(listed.issued)}` : '';
}
