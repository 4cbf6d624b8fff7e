import { useState } from 'preact/hooks';

type Props = { now: string; isTravelling: boolean; travel: (now?: string) => void };

/** Sets the time of the workspace, to see what comes with a day: a Form closes, mails go on, quotas are full again. */
export function TravelBox({ now, isTravelling, travel }: Props) {
  const [wanted, setWanted] = useState(now.slice(0, 16));
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        travel(wanted);
      }}
    >
      <p>
        Biểu mẫu, hạn mức thư và đồng hồ hằng giờ của tiện ích theo giờ đặt ở đây; từ đó giờ lại trôi như
        thường.
      </p>
      <label>
        Ngày giờ
        <input
          type="datetime-local"
          required
          value={wanted}
          onInput={(event) => setWanted(event.currentTarget.value)}
        />
      </label>
      <div class="buttons">
        <button type="submit" class="main">
          Đặt giờ
        </button>
        <button type="button" disabled={!isTravelling} onClick={() => travel()}>
          Về giờ thật
        </button>
      </div>
    </form>
  );
}
