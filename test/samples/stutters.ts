/** Words that Vietnamese doubles on purpose. VI: từ láy toàn bộ. */
const doubled = new Set(['từ', 'luôn', 'thường', 'dần', 'ngày', 'nơi', 'người', 'đều', 'mãi', 'rất']);
const repeated = /(?<![\p{L}\d])(\p{L}+(?: \p{L}+){0,6}) \1(?![\p{L}\d])/giu;
const degreeAfterTitle = /(?<!\p{L})(?:Ông|Bà|Đồng chí|Ông\/Bà) (?:GS|PGS|TSKH|TS|ThS|BS)\.?(?= )/gu;
/** `Do Sở Y tế …` begins with a name, whose second word is written large too. */
const capitalAfterDo = /(?<!\p{L})Do \p{Lu}\p{Ll}+ \p{Ll}+/gu;

/**
 * What a paper or a mail says twice in a row, or otherwise as nobody writes.
 * @example stuttersIn('Ông TS. Nguyễn Văn An') // ['Ông TS.']
 */
export function stuttersIn(words: string): string[] {
  const text = words.normalize('NFC').replaceAll('\u00a0', ' ');
  const twice = (text.match(repeated) ?? []).filter(
    (one) => !doubled.has(one.split(' ')[0]?.toLowerCase() ?? ''),
  );
  return [
    ...twice,
    ...(text.match(degreeAfterTitle) ?? []),
    ...(text.match(capitalAfterDo) ?? []),
    ...lines(text),
  ];
}

/** A line, or the label at its head, that the line before ends with. */
function lines(text: string): string[] {
  const all = text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  return all.flatMap((line, index) => {
    const before = all[index - 1];
    const head = /^[-+ ]*(\p{L}[^:]*:|\P{N}*\p{L}\P{N}*$)/u.exec(line)?.[1];
    const isTwice = before && head && before.toLowerCase() === head.toLowerCase();
    return isTwice ? [`${before}\n${head}`] : [];
  });
}
