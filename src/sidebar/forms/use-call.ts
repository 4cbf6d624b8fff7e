import { useEffect, useRef, useState } from 'preact/hooks';
import type { AnswersTaken, FormHealth, FormOpened, UnconfirmedAnswer } from '../../spoken/forms';
import { formWords } from '../../words/form';
import { type Answer, ask } from '../parts/ask';

const looking = 'Đang xem biểu mẫu…';

const announcedWords = ({ prepared, already, invited }: Record<'prepared' | 'already' | 'invited', number>) =>
  `✓ ${[
    ...(prepared > 0 || invited === 0
      ? [`${prepared} thư gửi phiếu chờ xem và xác nhận ở Gửi thư`]
      : ['Không cần thư riêng']),
    ...(already > 0 ? [`${already} nơi đã có thư từ trước`] : []),
    ...(invited > 0 ? [`${invited} nơi nhận phiếu ngay trong thư mời`] : []),
  ].join('; ')}.`;

/** Says of some answers whether they are taken or refused. */
export type Settle = (ruling: 'taken' | 'refused', answers: readonly UnconfirmedAnswer[]) => Promise<void>;

/**
 * One Form as the server last told of it: how it stands is asked once when the view opens, and again after each press. `begin` = it is opened at
 * once, since that was pressed for; `changed` = the list of Forms may say something else.
 */
export function useCall(form: string, begin: boolean, changed: () => void) {
  const words = formWords(form);
  const [health, setHealth] = useState<Answer<FormHealth>>();
  const [opened, setOpened] = useState<Answer<FormOpened>>();
  const [taken, setTaken] = useState<Answer<AnswersTaken>>();
  const [announced, setAnnounced] = useState<Answer<object>>();
  const [linked, setLinked] = useState(0);
  const [said, setSaid] = useState(looking);
  const [busy, setBusy] = useState(false);
  const looks = useRef(0);

  /** An answer that was overtaken by a later question is old news. */
  const look = async () => {
    looks.current += 1;
    const turn = looks.current;
    const answer = await ask('show-form', { form });
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
    press(words.opening, async () => {
      const call = () => ask('open-form', { form });
      let answer = await call();
      setOpened(answer);
      if (answer.ok && answer.result.more) {
        setSaid(words.adding);
        answer = await call();
        setOpened(answer);
      }
      return answer.ok
        ? `✓ ${isThere ? words.updated : words.made}, ${answer.result.units} ${words.linked}.${answer.result.anew ? ' Ngày, giờ họp đã đổi: mọi nơi được hỏi lại, câu trả lời cũ giữ ở trang câu trả lời. Bấm Đọc câu trả lời rồi soạn thư nhắc.' : ''}`
        : '';
    });
  const take = () =>
    press(words.reading, async () => {
      setTaken(await ask('take-answers', { form }));
      return '';
    });
  const remind = () =>
    press('Đang soạn thư nhắc…', async () => {
      setTaken(await ask('remind', { form }));
      return '';
    });
  const settle: Settle = (ruling, answers) =>
    press('Đang ghi…', async () => {
      const seen = answers.map(({ code, version }) => ({ code, version }));
      const answer = await ask('settle-answers', { form, ruling, answers: seen });
      setTaken(answer);
      const done = answers.length - (answer.ok ? answer.result.problems.length : answers.length);
      return done > 0 ? `✓ Đã ${ruling === 'taken' ? 'nhận' : 'bỏ qua'} ${done} ${words.one}.` : '';
    });
  const announce = (also = false) =>
    press('Đang soạn thư gửi phiếu…', async () => {
      const answer = await ask('announce', { form, also });
      setAnnounced(answer);
      setLinked(answer.ok ? answer.result.invited : 0);
      return answer.ok ? announcedWords(answer.result) : '';
    });
  const toldElsewhere = () =>
    press('Đang ghi…', async () => {
      const answer = await ask('announce', { form, elsewhere: true });
      setAnnounced(undefined);
      setTaken(await ask('take-answers', { form }));
      return answer.ok ? `✓ Đã ghi ${answer.result.prepared} nơi đã được báo bằng cách khác.` : '';
    });
  const tellOutcomes = () =>
    press('Đang soạn thư báo kết quả…', async () => {
      const answer = await ask('tell-outcomes', { form });
      setAnnounced(answer);
      return answer.ok
        ? `✓ ${answer.result.prepared} thư báo kết quả chờ xem và xác nhận ở Gửi thư${answer.result.already > 0 ? `; ${answer.result.already} nơi đã có thư như vậy` : ''}.`
        : '';
    });
  const lookAgain = () => press(looking, async () => looking);

  useEffect(() => void (begin ? open().then(changed) : look()), []);
  return {
    words,
    announced,
    linked,
    announce,
    toldElsewhere,
    tellOutcomes,
    isThere,
    health,
    opened,
    taken,
    said,
    busy,
    open,
    take,
    remind,
    settle,
    look: lookAgain,
  };
}
