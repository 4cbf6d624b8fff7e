import { attachmentsWords, largestAttachments } from '../../words/limits';
import { contentOf } from './disk-files';
import { sizeWords } from './figures';

/** How every PDF begins, in base64 (`%PDF-`). */
const pdfBeginning = 'JVBERi0';

/** A file of the clerk's disk, or why it cannot go with a mail, in words. */
export type ReadPdf = { base64: string; refusal?: undefined } | { base64?: undefined; refusal: string };

/** Reads a picked file; one that is no PDF or too large is refused before it travels. */
export async function readPdf(file: File): Promise<ReadPdf> {
  if (file.size > largestAttachments) {
    return {
      refusal: `“${file.name}” nặng ${sizeWords(file.size)}, Gmail chỉ nhận tới ${attachmentsWords}. Xin quét lại ở độ nét thấp hơn.`,
    };
  }
  const base64 = await contentOf(file);
  if (base64 === undefined) return { refusal: `Không đọc được “${file.name}”. Xin chọn lại tệp.` };
  if (!base64.startsWith(pdfBeginning)) {
    return { refusal: `“${file.name}” không phải là tệp PDF. Xin quét hoặc lưu thành PDF rồi chọn lại.` };
  }
  return { base64 };
}
