import type { Form, FormSettings } from '../../forms/form';
import type { Run } from '../../run/run';
import { ServiceError } from '../../run/service-error';

/** The settings of a form that a person finds under its questions. */
export abstract class FormSettingsOf {
  constructor(
    protected readonly run: Run,
    protected readonly form: Form,
  ) {}

  setProgressBar(progressBar: boolean): this {
    return this.set({ progressBar });
  }

  setShuffleQuestions(shuffled: boolean): this {
    return this.set({ shuffled });
  }

  getShuffleQuestions(): boolean {
    return this.settings.shuffled;
  }

  setPublishingSummary(publishesSummary: boolean): this {
    return this.set({ publishesSummary });
  }

  isPublishingSummary(): boolean {
    return this.settings.publishesSummary;
  }

  setCollectEmail(collectsEmail: boolean): this {
    return this.set({ collectsEmail });
  }

  collectsEmail(): boolean {
    return this.settings.collectsEmail;
  }

  setLimitOneResponsePerUser(once: boolean): this {
    return this.set({ once });
  }

  hasLimitOneResponsePerUser(): boolean {
    return this.settings.once;
  }

  /** The text is unconfirmed. */
  setRequireLogin(login: boolean): this {
    const isRefused: boolean = this.run.stores.sides.pick('form-defaults', {
      open: false,
      strict: false,
      'no-login': true,
    });
    if (isRefused) throw new ServiceError('This operation is not supported for this account.');
    return this.set({ login });
  }

  requiresLogin(): boolean {
    return this.settings.login;
  }

  /** What was never set is as new forms of the account are. */
  private get settings(): Required<Omit<FormSettings, 'progressBar'>> {
    const { isStrict } = this;
    return {
      ...{ collectsEmail: isStrict, once: isStrict, login: isStrict },
      ...{ shuffled: isStrict, publishesSummary: isStrict },
      ...this.form.settings,
    };
  }

  protected get isStrict(): boolean {
    return this.run.stores.sides.pick('form-defaults', { open: false, strict: true, 'no-login': false });
  }

  private set(changes: FormSettings): this {
    return this.with({ settings: { ...this.form.settings, ...changes } });
  }

  protected with(changes: Partial<Form>): this {
    Object.assign(this.form, changes);
    return this;
  }
}
