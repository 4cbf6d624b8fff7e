import { useEffect, useRef } from 'preact/hooks';

/** Calls `back` when the user comes back to this page from the Sheet, where much may have changed meanwhile. */
export function useReturn(back: () => void) {
  const latest = useRef(back);
  latest.current = back;
  useEffect(() => {
    let isAway = false;
    const leave = () => {
      isAway = true;
    };
    const come = () => {
      if (isAway) latest.current();
      isAway = false;
    };
    window.addEventListener('blur', leave);
    window.addEventListener('focus', come);
    return () => {
      window.removeEventListener('blur', leave);
      window.removeEventListener('focus', come);
    };
  }, []);
}
