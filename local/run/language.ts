/**
 * How Google words a refusal to an account of another language than English. What nobody has reported word by word has no words here either:
 * a made-up translation would only teach the product to know itself.
 */
const reported: readonly [RegExp, string][] = [
  // Verbatim in public reports, as is the address of the scope in every language.
  [
    /^(?:Specified permissions are not sufficient|You do not have permission) to call (\S+)\.(?: Required permissions: \(?(.*?)\)?\.)?$/,
    'Các quyền được chỉ định không đủ để gọi $1. Các quyền bắt buộc: $2',
  ],
];

/** A refusal in Vietnamese where its words are known, otherwise {@link wordless}. */
export function inVietnamese(text: string): string {
  const [pattern, words] = reported.find(([one]) => one.test(text)) ?? [];
  return pattern && words ? text.replace(pattern, words) : wordless(text);
}

/** What every language keeps: addresses, services with their members, names of services, ids. */
const kept =
  /https?:\/\/[^\s)]+|\b[A-Z]\w+(?:App|Service)?\.\w+(?:\(\d*\))?|\b(?:urlfetch|gmail|email)\b|\b[\w-]{25,}\b|\d[\d.,]*/g;

/** A refusal with its words taken out. @example wordless('DNS error: https://a.vn') // '… https://a.vn …' */
export const wordless = (text: string): string => ['', ...(text.match(kept) ?? []), ''].join(' … ').trim();
