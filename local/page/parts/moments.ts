/** @example shownMoment('2020-07-10T08:05:00') // '08:05 10/07/2020' */
export const shownMoment = (at: string): string => {
  const [day = '', time = ''] = at.split('T');
  return `${time.slice(0, 5)} ${day.split('-').reverse().join('/')}`;
};
