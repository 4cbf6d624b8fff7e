import { useState } from 'preact/hooks';
import type { Place } from '../../spoken/desk';
import { goTo } from './ask';

/** The way to a cell for a button; `lost` tells when the cell was not reached, '' otherwise. */
export function useGoTo() {
  const [lost, setLost] = useState('');
  const go = async (place: Place) => {
    const found = await goTo(place);
    setLost(found ? '' : 'Chưa tới được ô này: trang tính không có hoặc Google chưa trả lời.');
  };
  return { lost, go };
}
