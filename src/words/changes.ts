import { factLabels, sayPlace, sayTime, standingWords, writeFact } from '../domain/papers/fact-labels';
import { type Change, type FactName, type Facts, standings } from '../domain/papers/facts';

/** Where a fact stands in the Sheet, as the sentence names it. */
const named: Partial<Record<Change['fact'], string>> = { day: 'ngày ', deadline: 'hạn ' };

const isStanding = (value: string): boolean => standings.some((one) => one === value);

/**
 * What the desk says first, of the heaviest change; '' of none.
 * @example changeSentence([{ fact: 'hour', old: '07:30', new: '14:00', holders }]) // '18 nơi đang giữ giấy ghi 7h30; bảng tính ghi 14h00.'
 */
export function changeSentence(changes: readonly Change[]): string {
  const [first, ...more] = changes;
  return first ? saidOf(`${first.holders.length} nơi đang giữ giấy`, first, more.length) : '';
}

/**
 * The same of the signed plan.
 * @example planSentence([{ fact: 'hour', old: '07:30', new: '14:00', holders }]) // 'Kế hoạch đã ký ghi 7h30; bảng tính ghi 14h00.'
 */
export function planSentence(changes: readonly Change[]): string {
  const [first, ...more] = changes;
  return first ? saidOf('Kế hoạch đã ký', first, more.length) : '';
}

function saidOf(who: string, { fact, old, new: next }: Change, more: number): string {
  const of = (value: string): string =>
    `${isStanding(value) ? '' : (named[fact] ?? '')}${writeFact(fact, value)}`;
  const now =
    next === ''
      ? `ô ${factLabels[fact]} nay để trống`
      : next === 'withdrawn'
        ? 'trang Thành phần không còn mời'
        : isStanding(next)
          ? `nay ${of(next)}`
          : `bảng tính ghi ${of(next)}`;
  const before = old === '' ? 'chưa ghi ngày' : isStanding(old) ? `báo ${of(old)}` : `ghi ${of(old)}`;
  const others = more > 0 ? ` Còn ${more} thay đổi khác.` : '';
  return `${who} ${before}; ${now}.${others}`;
}

/**
 * What to send by Zalo, or to say on the telephone. `event` and `agency` as people call them; `now` = what holds for all.
 * @example changeMessage('Sở A', 'Hội nghị giao ban', { standing: 'postponed' }, []) // 'Sở A kính báo: Hội nghị giao ban tạm hoãn. …'
 */
export function changeMessage(agency: string, event: string, now: Facts, changes: readonly Change[]): string {
  const opening = `${agency} kính báo: ${event}`;
  if (now.standing)
    return `${opening} ${standingWords[now.standing]}. Văn bản chính thức gửi sau. Mong quý vị thông cảm.`;
  const old = [...new Set(changes.filter(({ new: next }) => next !== 'withdrawn').map(oldWords))].slice(0, 3);
  const facts = [sayTime(now) && `thời gian: ${sayTime(now)}`, sayPlace(now) && `địa điểm: ${sayPlace(now)}`];
  return [
    `${opening} có thay đổi.`,
    `Nay là ${facts.filter(Boolean).join('; ')}.`,
    ...(old.length > 0 ? [`Trước đây ghi ${old.join('; ')}.`] : []),
    'Văn bản chính thức gửi sau. Mong quý vị thông cảm.',
  ].join(' ');
}

const oldWords = ({ fact, old }: Change): string =>
  `${factLabels[fact].toLowerCase()} ${old === '' ? 'chưa ấn định' : writeFact(fact, old)}`;

/** How a fact is called. @example factLabel('hour') // 'Giờ bắt đầu' */
export const factLabel = (fact: FactName): string => factLabels[fact];
