import { type Call, noReply, passing, type Reply, rounds, sendAll, waitAfter } from './http';

/** Bytes that one request uploads (Drive and Gmail guides, upload: simple and multipart up to 5 MB); what is larger goes in pieces. */
export const mostAtOnce = 5_000_000;
/** Bytes of a piece: whole steps of 256 KiB, as the protocol wants, and whole groups of three, as base64 wants. */
const pieceBytes = 18 * 256 * 1024;

/** Something large: the request that begins it, its type and size, and its bytes from one to before another. */
export type Large = {
  start: Omit<Call, 'headers'>;
  type: string;
  size: number;
  bytes: (from: number, to: number) => string | number[];
};

/**
 * Uploads piece by piece, so that only one is held beside the whole, by the resumable protocol. Nothing is made before the last piece; when
 * an answer fails to come, Google is asked how far it is, and what it has is never sent again.
 * @returns the last answer, its `status` 0 when it never came; `handed` = whether the last piece was handed over, before which nothing is made
 */
export function uploadLarge({ start, type, size, bytes }: Large): { reply: Reply; handed: boolean } {
  const headers = { 'X-Upload-Content-Type': type, 'X-Upload-Content-Length': String(size) };
  const [begun = noReply()] = sendAll([{ ...start, headers }]);
  const url = begun.status === 200 ? begun.header('location') : '';
  if (url === '') return { reply: begun.status === 200 ? noReply() : begun, handed: false };
  for (let from = 0, round = 0, handed = false; ; ) {
    const to = Math.min(size, from + pieceBytes);
    handed ||= to === size;
    let reply = put(url, `bytes ${from}-${to - 1}/${size}`, bytes(from, to));
    if (passing(reply) && round < rounds) {
      waitAfter(round);
      round += 1;
      reply = put(url, `bytes */${size}`, '');
    }
    if (reply.status !== 308) return { reply, handed };
    from = nextIn(reply);
  }
}

const put = (url: string, range: string, body: string | number[]): Reply =>
  sendAll([
    {
      url,
      method: 'put',
      headers: { 'Content-Range': range },
      contentType: 'application/octet-stream',
      body,
    },
  ])[0] ?? noReply();

/** How far Google is: `bytes=0-41` means that 42 comes next. */
const nextIn = (reply: Reply): number => {
  const [, end] = /-(\d+)$/.exec(reply.header('range')) ?? [];
  return end === undefined ? 0 : Number(end) + 1;
};
