import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Reply } from './reply';

/** Where the address of a server carries its pass. */
const PASS = 'ma';

const elsewhere: Reply = { status: 403, text: 'Chỉ dùng được trên máy này.' };
const noPass: Reply = {
  status: 403,
  text: 'Địa chỉ này chưa có mã mở của chương trình đang chạy. Xin mở đúng địa chỉ mà chương trình vừa in ra.',
};

/**
 * Who may come in: requests of this machine's own pages, and of its users the one who has the address with the pass. The pass is new with
 * each server; the browser keeps it as a cookie, under the port's name as cookies of one host are shared by all its ports. It
 * is lax, as links in the sidebar's frame, which has no origin, lead to papers and forms; what changes anything is a POST, which it is not
 * sent with from elsewhere.
 */
export class Gate {
  private readonly pass = randomBytes(16).toString('base64url');

  /** The address to open first. */
  addressAt(port: number): string {
    return `http://127.0.0.1:${port}/?${PASS}=${this.pass}`;
  }

  /** @returns what is answered instead, undefined for who may come in */
  stop(request: IncomingMessage, { pathname, searchParams }: URL): Reply | undefined {
    if (!isFromHere(request)) return elsewhere;
    const cookie = `giao-ban-${request.socket.localPort}`;
    const shown = searchParams.get(PASS);
    const isKnown = this.isPass(cookieIn(request, cookie));
    if (!isKnown && !this.isPass(shown ?? '')) return noPass;
    if (isKnown && shown === null) return undefined;
    searchParams.delete(PASS);
    const query = searchParams.size > 0 ? `?${searchParams}` : '';
    const location = `http://${request.headers.host}${pathname}${query}`;
    const kept = `${cookie}=${this.pass}; Path=/; HttpOnly; SameSite=Lax`;
    return { status: 303, headers: { location, 'set-cookie': kept }, text: '' };
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

function cookieIn({ headers: { cookie = '' } }: IncomingMessage, name: string): string {
  const found = cookie.split(';').find((one) => one.trim().startsWith(`${name}=`));
  return found?.trim().slice(name.length + 1) ?? '';
}
