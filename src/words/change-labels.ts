import { factLabels } from '../domain/papers/fact-labels';
import type { FactName } from '../domain/papers/facts';

/** How a fact is called. @example factLabel('hour') // 'Giờ bắt đầu' */
export const factLabel = (fact: FactName): string => factLabels[fact];
