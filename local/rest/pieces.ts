import { chanceBytes } from '../files/chance';
import { type RestCall, RestError, type RestRequest } from './api';

export type Headers = Record<string, string>;

/** An answer that only says how far an upload is. */
export class Half {
  constructor(
    readonly status: number,
    readonly headers: Headers,
  ) {}
}

type Session = {
  start: RestRequest;
  type: string;
  size: number;
  /** Its bytes so far, a letter each. */
  got: string;
  /** What the method answered once all were there. */
  done?: unknown;
};
type Sent = { rest: RestRequest; headers: Headers };

/** Under which its own requests are counted. */
export const UPLOAD_STEPS = ['Upload.start', 'Upload.put'] as const;

/** Of all pieces but the last. */
const STEP = 256 * 1024;
const RANGE = /^bytes (?:(\d+)-(\d+)|\*)\/(\d+)$/;

/**
 * The resumable protocol: a request tells what will come and is given an address, pieces go there until the last, which does the work of the
 * method that was begun. Source: Drive API guide "Upload file data", resumable upload; that of Gmail says the same.
 */
export class Pieces {
  private readonly sessions = new Map<string, Session>();

  /** What a request means; one that is no part of such an upload goes to `find`. */
  find(sent: Sent, find: (request: RestRequest) => RestCall): RestCall {
    const { searchParams } = sent.rest.url;
    const id = searchParams.get('upload_id');
    if (id !== null) return this.piece(sent, id, find);
    if (searchParams.get('uploadType') !== 'resumable') return find(sent.rest);
    // Who may not begin is told so at once.
    return { name: UPLOAD_STEPS[0], run: () => this.start(sent) };
  }

  private start({ rest, headers }: Sent): Half {
    const type = headers['x-upload-content-type'] ?? '';
    const size = Number(headers['x-upload-content-length']);
    if (type === '' || !(size > 0)) throw new RestError(400, 'Missing X-Upload-Content headers.');
    const id = chanceBytes(8).toString('hex');
    this.sessions.set(id, { start: rest, type, size, got: '' });
    return new Half(200, { Location: `${rest.url}&upload_id=${id}` });
  }

  private piece({ rest, headers }: Sent, id: string, find: (request: RestRequest) => RestCall): RestCall {
    const session = this.sessions.get(id);
    if (!session || rest.method !== 'put') throw new RestError(404, 'Not Found', 'notFound');
    const [, from, to, size] = RANGE.exec(headers['content-range'] ?? '') ?? [];
    const isLast = to !== undefined && Number(to) + 1 === session.size;
    const got = session.got + rest.body;
    if (isLast && session.done === undefined && got.length === session.size)
      return finished(session, got, find);
    const run = (): unknown => {
      if (session.done !== undefined) return session.done;
      const isFit =
        from === undefined || (Number(from) === session.got.length && Number(size) === session.size);
      if (!isFit || isLast || rest.body.length % STEP !== 0)
        throw new RestError(400, 'Invalid Content-Range.');
      session.got = got;
      const end = session.got.length - 1;
      return new Half(308, end < 0 ? {} : { Range: `bytes=0-${end}` });
    };
    return { name: UPLOAD_STEPS[1], run };
  }
}

/** The last piece does the work; whoever asks afterwards is told what came of it. */
function finished(session: Session, got: string, find: (request: RestRequest) => RestCall): RestCall {
  const { name, run } = find(whole({ ...session, got }));
  return {
    name,
    run: (caller) => {
      session.done = run(caller);
      session.got = got;
      return session.done;
    },
  };
}

/** The one request that says the same. */
function whole({ start, type, got }: Session): RestRequest {
  const url = new URL(start.url);
  if (start.body === '') {
    url.searchParams.set('uploadType', 'media');
    return { ...start, url, contentType: type, body: got };
  }
  url.searchParams.set('uploadType', 'multipart');
  const boundary = 'pieces';
  const lines = [
    ...[`--${boundary}`, 'Content-Type: application/json', '', start.body],
    ...[`--${boundary}`, `Content-Type: ${type}`, 'Content-Transfer-Encoding: base64', ''],
    ...[Buffer.from(got, 'latin1').toString('base64'), `--${boundary}--`, ''],
  ];
  const contentType = `multipart/related; boundary=${boundary}`;
  return { ...start, url, contentType, body: lines.join('\r\n') };
}
