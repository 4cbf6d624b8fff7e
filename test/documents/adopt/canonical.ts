/**
 * The XML of a part as two files are compared in it: tags and attributes in their order, and the words of each paragraph joined, since where a
 * value was split over runs the first now holds it. `xml:space` says nothing by itself.
 */
export function canonical(xml: string): { tags: string; words: string[] } {
  const tags = xml
    .replace(/<w:t(?: xml:space="preserve")?>[^<]*<\/w:t>|<w:t\/>/g, '<w:t/>')
    .replace(/>\s+</g, '><');
  const words = xml
    .split('</w:p>')
    .map((paragraph) =>
      [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => text).join(''),
    );
  return { tags, words };
}
