import { type Day, readDay } from '../../domain/days/days';
import type { Pictured } from '../../domain/forms/pictures';
import { counts } from '../../domain/forms/summary';
import type { Pictures } from '../../spoken/desk';
import type { Book } from '../../tables/book';
import type { RegistrationRow } from '../../tables/registrations';
import { picturesOf } from '../../words/forms/pictures';
import { conferenceOf } from '../sheet/problems';

/** Pictures of what the tab Đăng ký shows, without asking the Form; versions that a newer one replaces do not count. */
export function registrationPictures(book: Book, today: Day): Pictures | null {
  const { callOpens, callCloses } = conferenceOf(book);
  const counted = book.registrations.rows.filter(counts);
  return picturesOf(counted.map(pictured), { today, opens: callOpens, closes: callCloses });
}

/** The moment is shown as `24/07/2020 08:00`. */
function pictured({ at = '', field, stateMoney, otherMoney }: RegistrationRow): Pictured {
  const day = readDay(at.slice(0, 10));
  return {
    ...('value' in day ? { day: day.value } : {}),
    ...(field === undefined ? {} : { field }),
    ...(stateMoney === undefined ? {} : { stateMoney }),
    ...(otherMoney === undefined ? {} : { otherMoney }),
  };
}
