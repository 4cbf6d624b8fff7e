import type { Day } from '../days/days';
import { fold } from '../text/vietnamese';

/** From this day on there is no district level (Nghị quyết 203/2025/QH15). */
export const districtsEnded: Day = '2025-07-01';

/** Cities of the first level, which are no districts. */
const cities = ['hà nội', 'huế', 'hải phòng', 'đà nẵng', 'hồ chí minh', 'cần thơ', 'đồng nai'];

/**
 * Whether a name is one of a district, or of all: `huyện Yên Thế`, `các huyện`, `thành phố Bắc Giang`.
 * @example isDistrict('thành phố Huế') // false
 */
export function isDistrict(name: string): boolean {
  const [found, own = ''] = district.exec(fold(name)) ?? [];
  return found !== undefined && !cities.includes(own);
}

const district = /^(?:ubnd )?(?:các )?(?:huyện|quận|thị xã|thành phố)(?: (.+))?$/;
