import type { Run } from '../run';
import type { Fake } from './members';

export class UserSession implements Fake<'Session'> {
  readonly service = 'Session';

  constructor(private readonly run: Run) {}

  getEffectiveUser(): AccountUser {
    return new AccountUser(this.run.account);
  }
}

export class AccountUser implements Fake<'User'> {
  readonly service = 'User';

  constructor(private readonly email: string) {}

  getEmail(): string {
    return this.email;
  }
}

export class Script implements Fake<'ScriptApp'> {
  readonly service = 'ScriptApp';

  constructor(private readonly run: Run) {}

  /** Good for this run's requests only. */
  getOAuthToken(): string {
    return this.run.token;
  }
}
