import { doReadNumber, ReadingConfig } from 'read-vietnamese-number';
import { capitalised, nfc } from '../text/vietnamese';

const reading = new ReadingConfig();
reading.unit = ['đồng'];
reading.units = [[], ['nghìn'], ['triệu'], ['tỷ']];
reading.oddText = 'linh';

/**
 * An amount of whole đồng in words, as under a budget (VI: Bằng chữ).
 * @example amountInWords(1250000) // 'Một triệu hai trăm năm mươi nghìn đồng'
 */
export function amountInWords(amountVnd: number): string {
  if (!Number.isSafeInteger(amountVnd) || amountVnd < 0) throw new RangeError(`not whole đồng: ${amountVnd}`);
  return capitalised(nfc(doReadNumber(String(amountVnd), reading)));
}
