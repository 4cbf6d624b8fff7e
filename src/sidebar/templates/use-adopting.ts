import { useState } from 'preact/hooks';
import { type Answer, ask, type Consent, type Told } from '../parts/ask';
import { readWord } from './read-word';

export type Adopted = Told<'adopt'>;
export type FoundValue = Adopted['found'][number];

type Given = { name: string; base64: string };

/** A name for a value among those of one file. */
export const keyOf = ({ tag, value }: FoundValue): string => `${tag}: ${value}`;

/** A Word file on its way to become a template: read, looked through by a person, taken. `taken` is told then. */
export function useAdopting(paper: string, taken: () => void) {
  const [given, setGiven] = useState<Given>();
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState('');
  const [answer, setAnswer] = useState<Answer<Adopted>>();
  const [done, setDone] = useState('');
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [tabs, setTabs] = useState<ReadonlySet<string>>(new Set());
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const asked = (file: Given) => ({ ...file, ...(paper && { paper }) });
  const pick = async (file: File) => {
    setDone('');
    setAnswer(undefined);
    setBusy(true);
    const read = await readWord(file);
    setRefused(read.refusal ?? '');
    if (read.base64 !== undefined) {
      setGiven(read);
      const met = await ask('adopt', asked(read));
      setAnswer(met);
      setTyped({});
      if (met.ok) {
        setTicked(new Set(met.result.found.filter(({ sure }) => sure).map(keyOf)));
        setTabs(new Set(met.result.tables.filter(({ sure }) => sure).map(({ tab }) => tab)));
      }
    }
    setBusy(false);
  };
  const found = answer?.ok ? answer.result.found : [];
  const chosen = found
    .filter((one) => ticked.has(keyOf(one)))
    .map((one) => ({ tag: one.tag, value: one.value, typed: typed[keyOf(one)] ?? one.value }));
  const take = async (consent: Consent = {}) => {
    if (!given) return;
    setBusy(true);
    const met = await ask('adopt', { ...asked(given), take: true, chosen, tabs: [...tabs], consent });
    setBusy(false);
    if (met.ok) {
      setDone(met.result.paper);
      setAnswer(undefined);
      taken();
    } else setAnswer(met);
  };
  const tick = (one: FoundValue, on: boolean) =>
    setTicked((now) => new Set(on ? [...now, keyOf(one)] : [...now].filter((key) => key !== keyOf(one))));
  const tickTab = (tab: string, on: boolean) =>
    setTabs((now) => new Set(on ? [...now, tab] : [...now].filter((one) => one !== tab)));
  const tickAll = (on: boolean) => setTicked(new Set(on ? found.map(keyOf) : []));
  const move = (one: FoundValue, words: string) => setTyped((now) => ({ ...now, [keyOf(one)]: words }));
  const drop = () => setAnswer(undefined);
  return { busy, refused, answer, done, ticked, tabs, typed, pick, take, tick, tickTab, tickAll, move, drop };
}

export type Adopting = ReturnType<typeof useAdopting>;
