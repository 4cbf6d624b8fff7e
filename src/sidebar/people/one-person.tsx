import { useState } from 'preact/hooks';
import type { Mention } from '../../spoken/personal';
import { ActionButton } from '../parts/action-button';
import { type Answer, ask, type Told } from '../parts/ask';
import { useGoTo } from '../parts/go-to';
import { Refused } from '../parts/problem-list';
import { QuestionCard } from '../parts/question-card';

/** What a person may ask the agency for: everything on them, to be corrected in its cell, or taken away. */
export function OnePerson({ changed }: { changed: () => void }) {
  const [who, setWho] = useState('');
  const [shown, setShown] = useState<Answer<Told<'show-person'>>>();
  const [gone, setGone] = useState<Answer<Told<'erase-person'>>>();
  const [busy, setBusy] = useState(false);
  const asked = who.includes('@') ? { email: who.trim() } : { name: who.trim() };
  const look = async () => {
    setBusy(true);
    setGone(undefined);
    setShown(await ask('show-person', asked));
    setBusy(false);
  };
  const erase = async (yes: boolean) => {
    setBusy(true);
    const met = await ask('erase-person', { ...asked, consent: yes ? 'yes' : 'safe' });
    setGone(met);
    if (met.ok) setShown(undefined);
    setBusy(false);
    if (met.ok) changed();
  };
  const [question] = gone?.ok === false ? gone.questions : [];
  return (
    <section aria-labelledby="person">
      <h2 id="person">Về một người</h2>
      <label>
        Họ và tên, hoặc email
        <input type="text" value={who} onInput={({ currentTarget }) => setWho(currentTarget.value)} />
      </label>
      <ActionButton busy={busy || who.trim() === ''} onPress={() => void look()}>
        Xem về một người
      </ActionButton>
      <div aria-live="polite">
        {shown?.ok === false && <Refused refusal={shown} />}
        {shown?.ok === true && <Everything {...shown.result} />}
        {gone?.ok === true && <Gone {...gone.result} />}
        {gone?.ok === false && !question && <Refused refusal={gone} />}
      </div>
      {shown?.ok === true && !question && (
        <ActionButton busy={busy} onPress={() => void erase(false)}>
          Xóa về người này…
        </ActionButton>
      )}
      {question && (
        <QuestionCard
          question={question}
          decide={(_, yes) => (yes ? void erase(true) : setGone(undefined))}
        />
      )}
    </section>
  );
}

const Everything = ({ rows, mails, hidden, answers }: Told<'show-person'>) => (
  <>
    <p>
      {rows.length} dòng, {answers} câu trả lời trong phiếu, {mails.length} thư đã gửi. Bấm vào dòng để tới ô
      và sửa.
    </p>
    <Rows rows={rows} />
    {mails.length > 0 && (
      <ul class="listed">
        {mails.map(({ code, at, to }) => (
          <li key={code}>
            Thư {code} tới {to}, {at}
          </li>
        ))}
      </ul>
    )}
    {hidden.map(({ what, count }) => (
      <p key={what}>
        {count} {what}
      </p>
    ))}
  </>
);

const Gone = ({ erased, left }: Told<'erase-person'>) => (
  <>
    <p class="done">
      ✓ Đã xóa ở {erased} nơi. Thư đã gửi và lịch sử phiên bản của bảng tính máy không xóa được.
    </p>
    {left.length > 0 && <p>Những dòng này do người gõ, xin sửa tay:</p>}
    <Rows rows={left} />
  </>
);

function Rows({ rows }: { rows: readonly Mention[] }) {
  const { lost, go } = useGoTo();
  return (
    <>
      <ul class="problems">
        {rows.map(({ place, said }) => (
          <li key={[place.tab, place.row].join()}>
            <button type="button" onClick={() => void go(place)}>
              {place.tab}, hàng {place.row}: {said.map(({ title, words }) => `${title}: ${words}`).join('; ')}
            </button>
          </li>
        ))}
      </ul>
      <p role="status">{lost}</p>
    </>
  );
}
