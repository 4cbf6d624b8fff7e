/** Files that go with a mail beside its paper, by how their names end; `begins` = how their bytes do, in base64. VI: PDF, Word, Excel. */
const fileTypes: Partial<Record<string, { type: string; begins: string }>> = {
  pdf: { type: 'application/pdf', begins: 'JVBERi0' },
  docx: { type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', begins: 'UEsD' },
  xlsx: { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', begins: 'UEsD' },
  doc: { type: 'application/msword', begins: '0M8R4KGx' },
  xls: { type: 'application/vnd.ms-excel', begins: '0M8R4KGx' },
};

/**
 * The media type of a file by its name, where its bytes begin as such a file's do.
 * @example fileTypeOf('gợi ý.pdf', 'JVBERi0xLjc=') // 'application/pdf'
 */
export function fileTypeOf(name: string, base64: string): string | undefined {
  const ending = /\.(\w+)$/.exec(name.trim())?.[1]?.toLowerCase() ?? '';
  const known = fileTypes[ending];
  return known && base64.startsWith(known.begins) ? known.type : undefined;
}
