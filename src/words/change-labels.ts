import { factLabels } from '../domain/told/fact-labels';
import type { FactName } from '../domain/told/facts';

/** How a fact is called. @example factLabel('hour') // 'Giờ bắt đầu' */
export const factLabel = (fact: FactName): string => factLabels[fact];
