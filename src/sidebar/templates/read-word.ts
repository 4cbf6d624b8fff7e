import { largestTemplate, templateWords } from '../../words/limits';
import { contentOf } from '../parts/disk-files';
import { sizeWords } from '../parts/figures';

/** A Word file of the clerk's disk, or why it cannot become a template, in words. */
export type ReadWord =
  | { name: string; base64: string; refusal?: undefined }
  | { base64?: undefined; refusal: string };

/** What may be picked; that another file is told in a sentence is the script's part. */
export const wordTypes = '.docx,.docm,.doc,.rtf,.odt,.pdf';
export const wordNote = `Tệp Word (.docx) tới ${templateWords}; .doc, .odt, .rtf thì hình thức theo bản Google đổi. Bản quét, PDF không lấy làm mẫu được.`;

/** Reads a picked file; one that is too large is refused before it travels. */
export async function readWord(file: File): Promise<ReadWord> {
  if (file.size > largestTemplate) {
    return {
      refusal: `“${file.name}” nặng ${sizeWords(file.size)}, mẫu chỉ nhận tới ${templateWords}. Bỏ bớt hoặc nén ảnh trong Word rồi chọn lại; bản quét, PDF thì cần tệp Word của văn bản ấy.`,
    };
  }
  const base64 = await contentOf(file);
  if (base64 === undefined) return { refusal: `Không đọc được “${file.name}”. Xin chọn lại tệp.` };
  return { name: file.name, base64 };
}
