import type { AnswersTaken, MissingUnit } from '../../spoken/forms';
import type { FormWords } from '../../words/form';
import { ActionButton } from '../parts/action-button';
import { LongList } from '../parts/long-list';
import { useKeptFocus } from '../parts/use-kept-focus';

type Props = {
  taken: AnswersTaken;
  words: Pick<FormWords, 'one' | 'whom' | 'tab'>;
  busy: boolean;
  remind: () => void;
  /** Those who were not sent the Form have heard of it by another way. */
  toldElsewhere: () => void;
  /** Goes to where the reminders are looked at and confirmed. */
  openMail: () => void;
};

/** What has come, which units to call, and the reminders for them. */
export function MissingUnits({ taken, words, busy, remind, toldElsewhere, openMail }: Props) {
  const { responses, registrations, late, remarked, units, missing, unconfirmed } = taken;
  // The button that reminds goes away; what follows the heading is the way on.
  const { fallback, watch } = useKeptFocus<HTMLHeadingElement>();
  const unasked = missing.filter(({ waiting, called }) => called && !waiting).length;
  const uncalled = missing.filter(({ waiting, called }) => !called && !waiting).length;
  const waiting = missing.length - unasked - uncalled;
  const consents = unconfirmed.filter(({ consent }) => consent).length;
  const { one, whom, tab } = words;
  return (
    <section aria-labelledby="came" onFocusIn={watch}>
      <h2 id="came">Đã nhận</h2>
      <p>
        {responses} lần gửi, {registrations} {one} đang tính
        {late > 0 && `, ${late} nộp muộn`}
        {consents > 0 && `, ${consents} chờ chủ trì đồng ý`}
        {unconfirmed.length > consents && `, ${unconfirmed.length - consents} chưa xác nhận`}
        {remarked > 0 && `, ${remarked} cần hỏi lại (xem cột Máy nhận xét ở trang ${tab})`}.
      </p>
      <h2 ref={fallback} tabIndex={-1}>
        {missing.some(({ letter }) => letter) ? 'Chưa gửi hoặc chờ công văn' : 'Chưa gửi'}{' '}
        <span class="count">
          ({missing.length} trong {units} {whom})
        </span>
      </h2>
      {unasked > 0 && (
        <ActionButton busy={busy} onPress={remind}>
          Soạn thư nhắc cho {unasked} {whom}
        </ActionButton>
      )}
      {uncalled > 0 && (
        <>
          <p>
            {uncalled} {whom} chưa được gửi phiếu nên chưa nhắc. Soạn và gửi thư gửi phiếu trước; đã báo bằng
            công văn giấy, điện thoại, QLVB thì ghi lại.
          </p>
          <ActionButton busy={busy} onPress={toldElsewhere}>
            Đã báo bằng cách khác
          </ActionButton>
        </>
      )}
      {waiting > 0 && (
        <>
          <p>
            {waiting} thư nhắc đang ở mục Gửi thư. Thư chỉ đi sau khi xem và xác nhận; ai trả lời trước đó thì
            không bị nhắc nữa.
          </p>
          <ActionButton onPress={openMail}>Xem và gửi thư nhắc</ActionButton>
        </>
      )}
      <LongList
        items={missing}
        keyOf={({ code }) => code}
        show={(unit) => (
          <Unit {...unit} unconfirmed={unconfirmed.filter((one) => one.unit === unit.name).length} />
        )}
      />
    </section>
  );
}

type UnitProps = MissingUnit & { unconfirmed: number };

const Unit = ({ name, phone, reminded, waiting, called, letter, unconfirmed }: UnitProps) => (
  <>
    {name}
    <span class="badge">{phone || 'chưa có số điện thoại'}</span>
    {unconfirmed > 0 && <span class="badge">{unconfirmed} đăng ký chưa xác nhận</span>}
    {letter && <span class="badge">chờ công văn</span>}
    {reminded && <span class="badge">đã nhắc {reminded}</span>}
    {waiting && <span class="badge">thư nhắc chờ gửi</span>}
    {!called && <span class="badge">chưa được gửi phiếu</span>}
  </>
);
