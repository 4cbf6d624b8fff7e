import type { FactName } from '../domain/told/facts';
import { factLabels } from '../domain/told/said';

/** How a fact is called. @example factLabel('hour') // 'Giờ bắt đầu' */
export const factLabel = (fact: FactName): string => factLabels[fact];
