import type { IncomingMessage } from 'node:http';
import { TooLong, WrongRequest } from './reply';

/** The arguments of a call may hold a signed PDF of 25 MB in base64; ten thousand pasted rows are less. */
const longestBody = 40_000_000;
/** Lists and objects in one another; a page's request has six. From some 2,000 on what reads it runs out of stack. */
const deepestBody = 400;

/** The body of a request as JSON. @throws WrongRequest, or TooLong */
export async function readBody(request: IncomingMessage): Promise<unknown> {
  // A form of a foreign page cannot send this type, and a script of one would first have to ask.
  if (request.headers['content-type'] !== 'application/json') throw new WrongRequest('Chỉ nhận JSON.');
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request) {
    size += part.length;
    // What is too much is read to its end, though not kept: who is still sending would hear of a broken connection and nothing else.
    if (size <= longestBody) parts.push(part);
  }
  if (size > longestBody)
    throw new TooLong(
      `Nội dung gửi lên dài hơn ${longestBody / 1e6} MB nên chưa nhận gì. Hãy chia ra nhiều lần.`,
    );
  return parsedBody(Buffer.concat(parts).toString('utf8'));
}

function parsedBody(text: string): unknown {
  const body = parsed(text);
  if (isDeep(body)) throw new WrongRequest(`Nội dung gửi lên lồng nhau quá ${deepestBody} lớp.`);
  return body;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new WrongRequest('Nội dung gửi lên không phải là JSON.');
  }
}

/** Layer by layer, as calling itself would run out of stack on the very body it is to find. */
function isDeep(body: unknown): boolean {
  let layer = [body];
  for (let depth = 0; depth <= deepestBody && layer.length > 0; depth += 1)
    layer = layer.flatMap((one) => (typeof one === 'object' && one !== null ? Object.values(one) : []));
  return layer.length > 0;
}
