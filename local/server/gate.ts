import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Reply } from './reply';

const elsewhere: Reply = { status: 403, text: 'Chỉ dùng được trên máy này.' };
const noPass: Reply = {
  status: 403,
  text: 'Địa chỉ này chưa có mã mở của chương trình đang chạy. Xin mở đúng địa chỉ mà chương trình vừa in ra.',
};

/**
 * Who may come in: requests of this machine's own pages, and of its users the one who has the address. The pass, new with each server, is
 * the first part of every path and never a cookie: those of one host are shared by all its ports, so whatever program the browser
 * visits on this machine would be handed it.
 */
export class Gate {
  private readonly pass = randomBytes(16).toString('base64url');

  /** The address to open. */
  addressAt(port: number): string {
    return `http://127.0.0.1:${port}/${this.pass}/`;
  }

  /** Takes the pass off the address. @returns what is answered instead, undefined for who may come in */
  stop(request: IncomingMessage, url: URL): Reply | undefined {
    if (!isFromHere(request)) return elsewhere;
    const [, pass = '', rest] = /^\/([^/]*)(.*)$/.exec(url.pathname) ?? [];
    if (!this.isPass(pass)) return noPass;
    url.pathname = rest || '/';
    return undefined;
  }

  private isPass(text: string): boolean {
    const [given, own] = [Buffer.from(text), Buffer.from(this.pass)];
    return given.length === own.length && timingSafeEqual(given, own);
  }
}

/**
 * Any page in the browser can send requests to this machine. `Host` refuses a foreign name that was pointed here,
 * `Origin` a foreign page.
 */
function isFromHere({ headers: { host = '', origin } }: IncomingMessage): boolean {
  return (
    /^(127\.0\.0\.1|localhost)(:\d+)?$/.test(host) && (origin === undefined || origin === `http://${host}`)
  );
}
