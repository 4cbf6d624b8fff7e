import { record } from '../../forms/destination';
import {
  type Answers,
  type Form,
  type FormItem,
  isQuestion,
  isText,
  type FormResponse as Stored,
} from '../../forms/form';
import { editResponseUrl, newResponseId, publishedUrl } from '../../forms/store';
import type { Run } from '../../run/run';
import { ServiceError } from '../../run/service-error';
import type { Fake } from '../members';
import { ItemResponse } from './items';

/** A submitted response, or one that a script puts together, which here serves for nothing but a prefilled link. */
export class FormResponse implements Fake<'FormResponse'> {
  readonly service = 'FormResponse';
  private readonly answers: Answers;

  constructor(
    private readonly formId: string,
    private readonly form: Form,
    private readonly stored: Stored | undefined,
    private readonly run: Run,
  ) {
    this.answers = { ...stored?.answers };
  }

  getId(): string | null {
    return this.stored?.id ?? null;
  }

  getTimestamp(): Date | null {
    if (!this.stored) return null;
    const { at, came = at } = this.stored;
    return new Date(this.run.stores.sides.pick('edit-moment', { moves: at, stays: came }));
  }

  /** In the form's order; of what was not answered only texts are there, as ''. */
  getItemResponses(): ItemResponse[] {
    return this.form.items.flatMap((item) => {
      const answer = this.answers[item.id] ?? (isText(item) ? '' : undefined);
      return answer === undefined ? [] : [new ItemResponse(this.form, item.id, answer)];
    });
  }

  withItemResponse(response: Fake<'ItemResponse'>): this {
    if (this.stored) throw new ServiceError('This form response has already been submitted.');
    if (!(response instanceof ItemResponse)) throw new ServiceError('Invalid argument: response');
    this.answers[response.id] = response.getResponse();
    return this;
  }

  /** Of what was not submitted there is none, says the reference. */
  getEditResponseUrl(): string | null {
    return this.stored ? editResponseUrl(this.formId, this.stored.id) : null;
  }

  /** Fires no trigger, and fills the Sheet that the form is linked to. Source: guide "Installable triggers". Texts are unconfirmed. */
  submit(): FormResponse {
    if (this.stored) throw new ServiceError('This form response has already been submitted.');
    if (!this.form.isAccepting) throw new ServiceError('This form is currently not accepting responses.');
    const stored = {
      id: newResponseId(),
      at: new Date(this.run.clock.now()).toISOString(),
      answers: this.answers,
    };
    record(this.run.stores, this.form, stored);
    this.form.responses.push(stored);
    return new FormResponse(this.formId, this.form, stored, this.run);
  }

  toPrefilledUrl(): string {
    const { sides } = this.run.stores;
    const answered = (item: FormItem): [string, string][] => {
      const answer = this.answers[item.id];
      if (!isQuestion(item) || !answer) return [];
      const isGone = !isText(item) && item.choices.every(({ value }) => value !== answer);
      const isLacking =
        isGone && sides.pick('prefilled', { complete: false, 'lacks-removed': true, cut: false });
      return isLacking ? [] : [[`entry.${item.entry}`, answer]];
    };
    const query = new URLSearchParams([['usp', 'pp_url'], ...this.form.items.flatMap(answered)]);
    const address = `${publishedUrl(this.formId)}?${query}`;
    if (address.length <= LONGEST_ADDRESS) return address;
    return address.slice(
      0,
      sides.pick('prefilled', { complete: undefined, 'lacks-removed': undefined, cut: LONGEST_ADDRESS }),
    );
  }
}

/** Nobody says how long one may be. */
const LONGEST_ADDRESS = 40_000;
