import { useState } from 'preact/hooks';
import type { Place } from '../../spoken/desk';
import { ask } from './ask';

declare const google: { script: { host: { editor: { focus(): void } } } };

/** Selects a cell and hands the keyboard to the Sheet. False when its tab is not there. */
export async function goTo({ tab, row, column }: Place): Promise<boolean> {
  const answer = await ask('go-to', { tab, row, column });
  const found = answer.ok && answer.result.found;
  if (found) google.script.host.editor.focus();
  return found;
}

/** The way to a cell for a button; `lost` tells when the cell was not reached, '' otherwise. */
export function useGoTo() {
  const [lost, setLost] = useState('');
  const go = async (place: Place) => {
    const found = await goTo(place);
    setLost(found ? '' : 'Chưa tới được ô này: trang tính không có hoặc Google chưa trả lời.');
  };
  return { lost, go };
}
