/** What we call of date-chinese 2.1.4, whose own types its package.json hides. */
declare module 'date-chinese' {
  export class CalendarVietnamese {
    /** @param date cycle, year of the cycle, month, whether it is a leap month, day */
    constructor(date?: readonly number[]);
    /** @param day a day in the Julian count */
    fromJDE(day: number): this;
    get(): number[];
    /** The first day of the lunar year that begins in a Gregorian one, in the Julian count. */
    newYear(year: number): number;
    toGregorian(year: number): { year: number; month: number; day: number };
  }
}
