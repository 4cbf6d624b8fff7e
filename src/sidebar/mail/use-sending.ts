import { useEffect, useRef, useState } from 'preact/hooks';
import type { Mailing } from '../../spoken/mail';
import { ask } from '../parts/ask';
import { type Begin, nothingSent, type SendProgress, send } from './mailing';
import type { Asking, Outbox } from './use-outbox';

/** When what is confirmed is to leave. */
export type Hour = Pick<Begin, 'at' | 'morning' | 'consent'>;

/**
 * Sending from this window, and halting it: a pause is asked for at once, past the step that is under way. When a run is
 * over, the whole outbox is read again. A view that goes away stops asking for steps, and the clock goes on with the rest.
 */
export function useSending({ mailing, begin, say, take, change, forget }: Outbox) {
  const [progress, setProgress] = useState<SendProgress>();
  const [running, setRunning] = useState(false);
  const [halted, setHalted] = useState(false);
  /** The hour that was last asked for, which a question may be about. */
  const [asked, setAsked] = useState<Hour>();
  /** Whether this window sent last, as far as it knows. */
  const [own, setOwn] = useState(false);
  /** The outbox as it was read after the last run: once it is another, the run is old news. */
  const [after, setAfter] = useState<Mailing>();
  const halting = useRef<{ asking: Asking; answer: ReturnType<Asking> } | null>(null);
  const left = useRef(false);
  useEffect(
    () => () => {
      left.current = true;
    },
    [],
  );

  const run = async (begun: Begin = {}) => {
    begin('Đang gửi…');
    halting.current = null;
    setHalted(false);
    setProgress(nothingSent);
    setRunning(true);
    if (begun.confirm || (await resumed())) await step(begun);
    await lookAgain();
    setRunning(false);
    say('');
  };
  const resumed = async () => take(await ask('pause-mail', { paused: false })) !== undefined;
  const step = async (begun: Begin) =>
    setOwn(await send(begun, () => left.current || halting.current !== null, setProgress));
  const lookAgain = async () => {
    const halt = halting.current;
    const heard = await halt?.answer;
    // A halt refused while the step ran is asked for once more: without it the clock would go on sending.
    const asking = halt && !heard?.ok ? halt.asking : () => ask('prepare-mail');
    const now = take(await asking());
    setAfter(now);
    if (!now) forget();
  };
  const halt = (asking: Asking, doing: string, done: string) => {
    if (!running) return change(doing, asking, () => done);
    say(doing);
    setHalted(true);
    halting.current = { asking, answer: asking() };
  };

  return {
    progress: running || mailing === after ? progress : undefined,
    running,
    halted,
    asked,
    own,
    /** Confirms what is shown, to leave at once or at an hour; `hour` also says what was answered to a question. */
    confirm: (hour: Hour = {}) => {
      if (!mailing) return;
      const { next, worked } = mailing;
      setAsked(hour);
      void run({ ...hour, worked, confirm: { mark: next.mark, mails: next.mails } });
    },
    /** Leaves what was asked about as it is. */
    dismiss: () => setProgress(undefined),
    goOn: () => run(),
    /** Lets go what waits for its hour. */
    release: () => run({ release: true }),
    pause: () => halt(() => ask('pause-mail', { paused: true }), 'Đang tạm dừng…', 'Đã tạm dừng.'),
    stop: () => halt(() => ask('stop-mail'), 'Đang hủy đợt gửi…', 'Đã hủy. Thư chưa gửi lại chờ xác nhận.'),
  };
}

export type SendingHere = ReturnType<typeof useSending>;
