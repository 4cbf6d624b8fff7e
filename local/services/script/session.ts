import type { Run } from '../../run/run';
import type { Fake } from '../members';

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
