/**
 * The files that a letter brings as links, by its own words: of a mail that left nothing else is known.
 * @example linksIn('“Phim.pdf”: https://drive.google.com/file/d/1/view') // [{ name: 'Phim.pdf', link: 'https://drive.google.com/file/d/1/view' }]
 */
export const linksIn = (text: string): { name: string; link: string }[] =>
  [...text.matchAll(/“([^\n]+?)”: (https:\/\/drive\.google\.com\/file\/d\/\S+)/g)].map(
    ([, name = '', link = '']) => ({ name, link }),
  );
