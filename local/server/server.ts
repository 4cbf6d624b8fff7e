import * as http from 'node:http';
import type { AddressInfo } from 'node:net';
import type { WorkspaceOptions } from '../workspace/shapes';
import { openWorkspace, type Workspace } from '../workspace/workspace';
import { readBody } from './body';
import { Gate } from './gate';
import { type Reply, refused, TooLong, WrongRequest } from './reply';
import { answerTo } from './routes';
import { announce } from './serving';

export const usualPort = 4020;
/** How many further ports to try when one is taken. */
const tries = 20;
const minuteMs = 60_000;

/**
 * No script may be run that is not in the page, and nothing is fetched from elsewhere, so that text from a Sheet
 * or a paper stays text. The sidebar's frame inherits this.
 */
const guards = {
  'content-security-policy':
    "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data: blob:; font-src data: blob:; connect-src 'self'; frame-ancestors 'none'; form-action 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
};

/** No port to listen on; the message says, in Vietnamese, what can be done. */
export class PortTaken extends Error {}

/** `isUsual`: it listens where it does when it is free to choose. */
type Served = { url: string; isUsual: boolean; close(): Promise<void> };

/**
 * Shows a workspace as a Sheet in the browser, to this machine only, and there to who has the address.
 * @param port where to listen and nowhere else; without it {@link usualPort}, or the next that is free
 * @returns the address to open, and how to stop it
 * @throws PortTaken, or an Error when the folder is no workspace
 */
export async function serve(dir: string, port?: number, options: WorkspaceOptions = {}): Promise<Served> {
  const workspace = openWorkspace(dir, options);
  const gate = new Gate();
  const server = http.createServer(async (request, response) => send(response, await replyTo(request)));
  const replyTo = async (request: http.IncomingMessage): Promise<Reply> => {
    try {
      const url = addressIn(request);
      const stopped = gate.stop(request, url);
      if (stopped) return stopped;
      const body = request.method === 'POST' ? await readBody(request) : undefined;
      return answerTo(workspace, request.method ?? '', url, body);
    } catch (error) {
      if (error instanceof TooLong) return { ...refused(error), status: 413 };
      const text = error instanceof Error ? error.message : String(error);
      return { status: error instanceof WrongRequest ? 400 : 500, text };
    }
  };
  const { port: taken } = await listen(server, port ?? usualPort, port === undefined ? tries : 0);
  const url = gate.addressAt(taken);
  const withdraw = workspace.atOnce(() => announce(dir, url));
  const clock = setInterval(() => fireTriggers(workspace), minuteMs).unref();
  const close = () => {
    clearInterval(clock);
    withdraw();
    return new Promise<void>((done) => server.close(() => done()).closeAllConnections());
  };
  return { url, isUsual: taken === usualPort, close };
}

/** Nobody waits for a trigger, so what goes wrong is told where the server was started. */
function fireTriggers(workspace: Workspace): void {
  try {
    for (const { error } of workspace.fireTriggers()) if (error !== undefined) console.error(error);
  } catch (error) {
    console.error(error);
  }
}

function listen(server: http.Server, port: number, left: number): Promise<AddressInfo> {
  return new Promise((resolve, reject) => {
    server.removeAllListeners('error').once('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EADDRINUSE') reject(error);
      else if (left === 0) reject(portTaken(port));
      else resolve(listen(server, port + 1, left - 1));
    });
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      if (typeof address === 'object' && address) resolve(address);
    });
  });
}

const portTaken = (port: number): PortTaken =>
  new PortTaken(
    `Cổng ${port} đang có chương trình khác dùng. Xin chọn cổng khác bằng --port, hoặc bỏ --port để máy tự chọn.`,
  );

function addressIn({ url = '/' }: http.IncomingMessage): URL {
  if (!URL.canParse(url, 'http://localhost')) throw new WrongRequest('Địa chỉ không đúng dạng.');
  return new URL(url, 'http://localhost');
}

function send(response: http.ServerResponse, reply: Reply): void {
  const { status = 200, type = 'text/plain; charset=utf-8', headers = {}, ...content } = reply;
  const json = 'json' in content;
  response.writeHead(status, { ...guards, ...headers, 'content-type': json ? 'application/json' : type });
  response.end(json ? JSON.stringify(content.json) : 'text' in content ? content.text : content.bytes);
}
