import { useRef, useState } from 'preact/hooks';
import type { Consent } from '../parts/ask';
import { type Job, nothingYet, type Progress, write } from './writing';

/** Writes papers step by step, and asks what only the user can decide; `done` is told after each run. */
export function useWriting(done: () => void = () => {}) {
  const [progress, setProgress] = useState<Progress>();
  const [busy, setBusy] = useState(false);
  const consent = useRef<Consent>({});
  const paused = useRef(false);
  const latest = useRef<Job>(undefined);
  const standing = useRef<HTMLDivElement>(null);
  const run = async (job: Job) => {
    latest.current = job;
    paused.current = false;
    setProgress(nothingYet);
    setBusy(true);
    await write(job, consent.current, () => paused.current, setProgress);
    setBusy(false);
    done();
  };
  const goOn = () => latest.current && run(latest.current);
  /** The pressed button goes away, and the keyboard's focus would go with it. */
  const keepKeyboard = () => standing.current?.focus();
  const pause = () => {
    paused.current = true;
    keepKeyboard();
  };
  const decide = (code: string, yes: boolean) => {
    consent.current = { ...consent.current, [code]: yes };
    const questions = progress?.questions.filter((question) => question.code !== code) ?? [];
    setProgress({ ...(progress ?? nothingYet), questions });
    keepKeyboard();
    // That a hand's text is to stay is remembered, so the machine must hear of it.
    if (yes || code === 'overwrite-by-hand') goOn();
  };
  const resume = () => {
    keepKeyboard();
    goOn();
  };
  const forget = () => setProgress(undefined);
  return { progress, busy, standing, run, resume, pause, decide, forget };
}

export type WritingHere = ReturnType<typeof useWriting>;
