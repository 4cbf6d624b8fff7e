import type { Sides } from '../worlds/sides';

/** A request as it reaches one of Google's APIs. */
export type RestRequest = { method: string; url: URL; contentType: string; body: string };

/** What an account may send; `recipients` in any 24 hours, `textBytes` a message without its attachments. */
export type MailLimits = { recipients: number; textBytes: number };

/** Who asks, and when (ISO 8601). */
export type Caller = {
  account: string;
  time: string;
  mailLimits: MailLimits;
  /** On which side of what is not known the API is here. */
  sides: Sides;
  /** The answer says that the work was done, and it is not. */
  isDropped: boolean;
};

/** One method of an API, and the requests that mean it; an id is the first group of `path`. */
export type Route<S> = {
  /** Under which it is counted: `Drive.files.list`. */
  name: string;
  method: string;
  path: RegExp;
  /** Of the query; all others are refused. */
  parameters: readonly string[];
  /** Answers bytes for a file, anything else as JSON. @throws RestError */
  handle(call: { request: RestRequest; id: string; store: S; caller: Caller }): unknown;
};

/** One method's work for one request. */
export type RestCall = { name: string; run(caller: Caller): unknown };

export type Api = {
  /** Such as `https://www.googleapis.com`. */
  host: string;
  /** One of them is needed, by its name after {@link SCOPE_PREFIX}. */
  scopes: readonly string[];
  /** Finds the method that a request calls. @throws an Error, no RestError, for what is not imitated */
  find(request: RestRequest): RestCall;
  /** Is told of requests that come together, before any is answered. */
  foresee?(requests: readonly RestRequest[], caller: Caller): void;
};

/** The `find` of an API whose work is done in one store. */
export function finder<S>(routes: readonly Route<S>[], store: S): Api['find'] {
  return (request) => {
    const { method, url } = request;
    const route = routes.find((each) => each.method === method && each.path.test(url.pathname));
    if (!route)
      throw new Error(
        `The local workspace does not have ${method.toUpperCase()} ${url.origin}${url.pathname}`,
      );
    const id = route.path.exec(url.pathname)?.[1] ?? '';
    const run = (caller: Caller): unknown => {
      refuseUnknown([...url.searchParams.keys()], route.parameters, 'query parameter');
      return route.handle({ request, id, store, caller });
    };
    return { name: route.name, run };
  };
}

/** An answer other than success, with the body Google's APIs give. */
export class RestError extends Error {
  constructor(
    readonly status: number,
    message: string,
    readonly reason = 'badRequest',
  ) {
    super(message);
  }

  get body(): object {
    const { status: code, message, reason } = this;
    return { error: { code, message, errors: [{ message, domain: 'global', reason }] } };
  }
}

export function refuseUnknown(names: readonly string[], allowed: readonly string[], what: string): void {
  const unknown = names.find((name) => !allowed.includes(name));
  if (unknown !== undefined) {
    throw new RestError(
      400,
      `Invalid JSON payload received. Unknown ${what} "${unknown}": Cannot find field.`,
    );
  }
}
