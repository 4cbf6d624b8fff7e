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
