import { useEffect, useRef, useState } from 'preact/hooks';
import type { AnswersTaken, CallHealth, CallOpened, UnconfirmedAnswer } from '../../spoken/forms';
import { type Answer, ask } from '../server/ask';

const looking = 'Đang xem biểu mẫu…';

/** Says of some answers whether they are taken or refused. */
export type Settle = (ruling: 'taken' | 'refused', answers: readonly UnconfirmedAnswer[]) => Promise<void>;

/** The call as the server last told of it: how its Form stands is asked once when the view opens, and again after each press. */
export function useCall() {
  const [health, setHealth] = useState<Answer<CallHealth>>();
  const [opened, setOpened] = useState<Answer<CallOpened>>();
  const [taken, setTaken] = useState<Answer<AnswersTaken>>();
  const [said, setSaid] = useState(looking);
  const [busy, setBusy] = useState(false);
  const looks = useRef(0);

  /** An answer that was overtaken by a later question is old news. */
  const look = async () => {
    looks.current += 1;
    const turn = looks.current;
    const answer = await ask('show-call');
    if (turn !== looks.current) return;
    setHealth(answer);
    setSaid((words) => (words === looking ? '' : words));
  };
  /** Does what was pressed for, then looks how the Form stands after it; `work` answers what to say in the end. */
  const press = async (words: string, work: () => Promise<string>) => {
    // What was asked before this press may come back after it.
    looks.current += 1;
    setBusy(true);
    setSaid(words);
    const done = await work();
    setSaid(done);
    setBusy(false);
    // Nobody need wait for this: the next press overtakes it.
    await look();
  };
  const isThere = opened?.ok === true || (health?.ok === true && health.result.form !== null);
  const open = () =>
    press('Đang lập biểu mẫu…', async () => {
      const answer = await ask('open-registration');
      setOpened(answer);
      return answer.ok
        ? `✓ ${isThere ? 'Biểu mẫu đã cập nhật' : 'Đã lập biểu mẫu'}, ${answer.result.units} đơn vị đã có link riêng ở trang Đơn vị.`
        : '';
    });
  const take = () =>
    press('Đang đọc đăng ký…', async () => {
      setTaken(await ask('take-answers'));
      return '';
    });
  const remind = () =>
    press('Đang soạn thư nhắc…', async () => {
      setTaken(await ask('remind'));
      return '';
    });
  const settle: Settle = (ruling, answers) =>
    press('Đang ghi…', async () => {
      const seen = answers.map(({ code, version }) => ({ code, version }));
      const answer = await ask('settle-answers', { ruling, answers: seen });
      setTaken(answer);
      const done = answers.length - (answer.ok ? answer.result.problems.length : answers.length);
      return done > 0 ? `✓ Đã ${ruling === 'taken' ? 'nhận' : 'bỏ qua'} ${done} đăng ký.` : '';
    });
  const lookAgain = () => press(looking, async () => looking);

  useEffect(() => void look(), []);
  return { isThere, health, opened, taken, said, busy, open, take, remind, settle, look: lookAgain };
}
