const beginning = '%PDF-1.7\n';
const end = '\nstartxref\n9\n%%EOF\n';

/** A scan as far as its two ends tell, of as many bytes as wanted; what is in it is no page. */
export function scan(words: string, bytes = 0): Buffer {
  const short = Buffer.from(beginning + words + end);
  const room = Buffer.alloc(Math.max(0, bytes - short.length), ' ');
  return Buffer.concat([Buffer.from(beginning + words), room, Buffer.from(end)]);
}
