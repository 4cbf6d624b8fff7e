// A Word document of ours as it leaves the build, tags and all: its words are as good as any.
import { docx } from '../../documents/templates/paper.template.docx';
import { textOf } from '../../documents/word/words-of';
import { digest } from '../../domain/text/digest';
import { type DriveFile, documentType, fetchAllFiles, filesOf, isFile } from '../../google/drive';
import { batchSize, hadOldToken } from '../../google/http';
import { pause } from '../../google/session';
import { workbookId } from '../../google/workbook';
import { differs, expected, type Found, onSide, unless } from './check';
import { type Bench, onBench } from './traces';

/** Two files that begin and end as a PDF does, with bytes above 127; they differ in one. */
const pdfs = [
  'JVBERi0xLjQKJeLjz9MKJSBHaWFvIEJhbiAxCiUlRU9GCg==',
  'JVBERi0xLjQKJeLjz9MKJSBHaWFvIEJhbiAyCiUlRU9GCg==',
] as const;

const uploadDoc = (bench: Bench): DriveFile =>
  bench.upload({ content: { docx }, marks: { text: digest(textOf(docx)), made: '1' } });

/** A Word document becomes a Google Doc and keeps its marks, in one request. */
export const converted = (): Found =>
  onBench((bench) => {
    const { mimeType, appProperties } = uploadDoc(bench);
    return unless([
      ...(mimeType === documentType ? [] : [mimeType]),
      ...(appProperties.made === '1' ? [] : ['appProperties']),
    ]);
  });

/** A new file is listed by its mark at once, so that a broken run finds it; where the papers lie is told besides. */
export const listedAtOnce = (): Found =>
  onBench((bench) => {
    const made = uploadDoc(bench);
    const isThere = bench.list().some((file) => file.id === made.id);
    const isShared = [made, ...filesOf(workbookId())].some(({ driveId }) => driveId);
    const sides = { 'new-file': isThere ? 'listed' : 'later', folder: isShared ? 'shared' : 'mine' };
    return onSide(sides, isThere ? expected() : differs());
  });

/** Milliseconds after which Docs has written down what an upload made; a little over a minute. Ours. */
const settledMs = 61_000;

/** When a Doc was last changed stays as it is while nobody edits it; its version need not, and what it does is told. */
export const versionKept = (): Found =>
  onBench((bench) => {
    const { id, version, modifiedTime } = uploadDoc(bench);
    fetchAllFiles([{ id, as: 'docx' }]);
    // By its id, as a list may not have it yet.
    const soon = bench.look(id);
    // Also where that moved already: whether the token lasts is told by the wait alone.
    pause(settledMs);
    const later = bench.look(id);
    const drift = soon?.version !== version ? 'always' : later?.version !== version ? 'once' : 'none';
    const seen = [version, soon?.version ?? '?', later?.version ?? '?'].join(' → ');
    const isKept = later?.modifiedTime === modifiedTime;
    return onSide(
      { drift, token: hadOldToken() ? 'minute' : 'run' },
      isKept ? expected(seen) : differs(`${seen}; ${later?.modifiedTime ?? '?'}`),
    );
  });

/** The words of a Doc come back, to the letter or with the small differences that Docs makes. */
export const textKept = (): Found =>
  onBench((bench) => {
    const { id, appProperties } = uploadDoc(bench);
    const [back] = fetchAllFiles([{ id, as: 'docx' }]);
    if (back === undefined) return differs('0');
    if (digest(textOf(back)) === appProperties.text) return onSide({ 'docs-text': 'exact' }, expected());
    return onSide(
      { 'docs-text': 'changed' },
      loose(textOf(back)) === loose(textOf(docx)) ? expected(lengths(back)) : differs(lengths(back)),
    );
  });

/** Without spaces, line ends and signs, which Docs may write in its own way. */
const loose = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

/** How many letters went and came: no more of a text is needed to look for the difference. */
const lengths = (back: string): string => `${textOf(docx).length} → ${textOf(back).length}`;

/** Uploading over a Doc keeps its link, and its version goes up. */
export const uploadedAgain = (): Found =>
  onBench((bench) => {
    const first = uploadDoc(bench);
    const second = bench.upload({ id: first.id, content: { docx }, marks: { made: '2' } });
    return unless([
      ...(second.id === first.id ? [] : ['id']),
      ...(Number(second.version) > Number(first.version) ? [] : [`${first.version} → ${second.version}`]),
      ...(second.appProperties.made === '2' ? [] : ['appProperties']),
    ]);
  });

/** A Doc comes as a PDF, whole. */
export const asPdf = (): Found =>
  onBench((bench) => {
    const [pdf] = fetchAllFiles([{ id: uploadDoc(bench).id, as: 'pdf' }]);
    if (pdf === undefined) return differs('0');
    // 'JVBERi' is '%PDF-' in base64.
    return pdf.startsWith('JVBERi') && pdf.length > 1000 ? expected() : differs(`${pdf.length}`);
  });

/** A PDF stays what it is to the byte, and as many requests as go out together are answered in their order. */
export const manyTogether = (): Found =>
  onBench((bench) => {
    const ids = pdfs.map((pdf) => bench.upload({ content: { pdf } }).id);
    const order = Array.from({ length: batchSize }, (_, index) => index % pdfs.length);
    const came = fetchAllFiles(order.map((which) => ({ id: ids[which] ?? '', as: 'uploaded' })));
    const wrong = order.filter((which, index) => came[index] !== pdfs[which]).length;
    const isMade = bench.folderBesideRefused();
    const side = isMade ? 'item-by-item' : 'all-or-nothing';
    return onSide(
      isMade === undefined ? {} : { 'fetch-all': side },
      wrong === 0 ? expected() : differs(`${wrong}/${batchSize}`),
    );
  });

/** As many Word documents as go out together all become Docs, each one of its own. */
export const convertedTogether = (): Found =>
  onBench((bench) => {
    const answers = bench.uploadTogether(Array.from({ length: batchSize }, () => ({ docx })));
    const docs = answers.flatMap((one) => (isFile(one) && one.mimeType === documentType ? [one.id] : []));
    const count = new Set(docs).size;
    return count === batchSize ? expected(String(count)) : differs(`${count}/${batchSize}`);
  });

/** Something like a PDF in base64, a little above what one request takes, so that it goes in pieces. */
const largePdf = (): string => 'JVBERi0xLjQK'.repeat(560_000);

/** A large scan arrives whole, though it goes in pieces. */
export const largeKept = (): Found =>
  onBench((bench) => {
    const pdf = largePdf();
    const sent = String((pdf.length / 4) * 3);
    const { size } = bench.upload({ content: { pdf } });
    return size === sent ? expected(sent) : differs(`${sent} → ${size}`);
  });
