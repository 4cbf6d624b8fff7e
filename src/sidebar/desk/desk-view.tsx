import { useState } from 'preact/hooks';
import type { LastDesk, State } from '../../spoken/desk';
import { RegistrationPictures } from '../forms/pictures';
import { FloodWarnings } from '../forms/renewal';
import { countWords } from '../mail/mail-words';
import { ask } from '../parts/ask';
import { NextStep } from '../parts/next-step';
import { Trouble } from '../parts/problem-list';
import { useAnswer } from '../parts/use-answer';
import { useKeptFocus } from '../parts/use-kept-focus';
import { useReturn } from '../parts/use-return';
import { menuViews, type View, views } from '../parts/views';
import { TablesView } from '../sheet/tables-view';
import { ChangeCard, Deadlines, EraseDue, LettersDue, PlanReach } from './desk-cards';
import { StepList } from './step-list';
import { Tour, useTour } from './tour';

/** The first view: where the conference stands and what to do now, and one press to everything else. */
export function DeskView({ open }: { open: (view: View, form?: string) => void }) {
  const { answer, again, renew } = useAnswer(() => ask('state'));
  const tour = useTour();
  const { fallback, watch } = useKeptFocus();
  const state = answer?.ok ? answer.result : undefined;
  const [last] = useState(() => takeLastDesk(document));
  const before = answer === undefined ? last : undefined;
  // While tables are being made, what came of that is shown.
  useReturn(() => state && !state.isNew && renew());
  return (
    <div ref={fallback} tabIndex={-1} class="desk" onFocusIn={watch}>
      <div aria-live="polite" class="state">
        {before && <p class="before">Như lúc {before.at}. Đang đọc lại bảng tính…</p>}
        {answer === undefined && !before && <p>Đang đọc bảng tính…</p>}
        {before && <Overview state={before.state} />}
        {state && <Overview state={state} />}
        {answer?.ok === false && <Trouble answer={answer} />}
      </div>
      {before && <StepList steps={before.state.steps} />}
      {state?.isNew && <TablesView open={(view) => (view === 'desk' ? again() : open(view))} />}
      {state && !state.isNew && (
        <>
          <ChangeCard change={state.change} open={open} />
          <FloodWarnings floods={state.floods} again={() => void renew()} />
          <NextStep next={state.next} over={state.over} main={state.change === null} open={open} />
          <EraseDue until={state.eraseDue} open={open} />
          <LettersDue letters={state.letters} open={open} />
          <PlanReach reach={state.plan} />
          <Deadlines deadlines={state.deadlines} />
          {state.documents === 0 && !tour.isOver && <Tour end={tour.end} />}
          <StepList steps={state.steps} />
        </>
      )}
      <Ways open={open} />
      {state?.pictures && <RegistrationPictures {...state.pictures} />}
    </div>
  );
}

function Overview({ state }: { state: State }) {
  const { event, day, isNew, missingTabs, documents, mail, unconfirmed } = state;
  const { counted, outside } = unconfirmed;
  if (isNew) return <p>Bảng tính này chưa có trang tính nào của Giao Ban. Xin chọn một cách bắt đầu.</p>;
  const mails = countWords.filter(([key]) => mail[key] > 0);
  return (
    <>
      <p class="event">{event || 'Hội nghị chưa có tên.'}</p>
      <p>{day}</p>
      <p>
        {missingTabs.length > 0
          ? `Trang tính còn thiếu: ${missingTabs.join(', ')}.`
          : 'Các trang tính đã đủ.'}{' '}
        {documents > 0 ? `Đã soạn ${documents} văn bản.` : 'Chưa soạn văn bản nào.'}
      </p>
      {outside && <p>{outside}. Xin xem ở Phiếu trả lời.</p>}
      {counted > 0 && (
        <p>{counted} đăng ký chưa xác nhận qua link riêng vẫn đang tính. Xin xem ở Phiếu trả lời.</p>
      )}
      {mails.length > 0 && <p>Thư: {mails.map(([key, , name]) => `${mail[key]} ${name}`).join('; ')}.</p>}
    </>
  );
}

/** One press to every view of the menu. */
const Ways = ({ open }: { open: (view: View) => void }) => (
  <nav aria-labelledby="ways">
    <h2 id="ways">Đi tới</h2>
    <div class="ways">
      {menuViews
        .filter((view) => view !== 'desk')
        .map((view) => (
          <button key={view} type="button" onClick={() => open(view)}>
            {views[view].title}
          </button>
        ))}
    </div>
  </nav>
);

/** What the desk showed last, as the server knew when the page was opened: told once, since from then on the page knows better. */
function takeLastDesk(page: Document): LastDesk | undefined {
  const place = page.getElementById('opening-view');
  const text = place?.dataset.desk;
  if (place) delete place.dataset.desk;
  return text ? (JSON.parse(text) as LastDesk) : undefined;
}
