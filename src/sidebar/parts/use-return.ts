import { useEffect, useRef } from 'preact/hooks';

/** While the keyboard is in the Sheet we look again so often, and no more often than that when the pointer comes over the page. Ours. */
const lookMs = 60_000;
const least = 5_000;
/** Whoever has gone on to something else for so long is not waited for. */
const mostLooks = 10;

/**
 * Calls `back` when the user comes back to this page from the Sheet, where much may have changed meanwhile: with the keyboard, or with the
 * pointer alone. Nobody tells a page of edits in the Sheet, so while it is in sight it also looks by itself now and then.
 */
export function useReturn(back: () => void) {
  const latest = useRef(back);
  latest.current = back;
  useEffect(() => {
    let isAway = false;
    let looks = 0;
    let last = 0;
    const look = () => {
      last = Date.now();
      latest.current();
    };
    const leave = () => {
      isAway = true;
      looks = 0;
    };
    const come = () => {
      if (isAway) look();
      isAway = false;
    };
    const over = () => {
      if (isAway && Date.now() - last > least) look();
    };
    const timer = setInterval(() => {
      if (!isAway || document.visibilityState !== 'visible' || looks >= mostLooks) return;
      looks += 1;
      look();
    }, lookMs);
    window.addEventListener('blur', leave);
    window.addEventListener('focus', come);
    document.documentElement.addEventListener('pointerenter', over);
    return () => {
      clearInterval(timer);
      window.removeEventListener('blur', leave);
      window.removeEventListener('focus', come);
      document.documentElement.removeEventListener('pointerenter', over);
    };
  }, []);
}
