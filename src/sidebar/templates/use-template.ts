import { useRef, useState } from 'preact/hooks';
import { type Answer, ask, type Consent, type Refusal, type Told } from '../parts/ask';
import { type ReadWord, readWord } from './read-word';

export type Changed = Told<'change-template'>;
export type Checked = Told<'check-template'>;
export type OneOf = Told<'show-templates'>['papers'][number];

/** What is shown of one template: a file to save, a Doc to open, what an edited one has differently, what is wrong in it. */
export type Shown =
  | { kind: 'file'; name: string; base64: string }
  | { kind: 'doc'; result: Told<'open-template'> }
  | { kind: 'change'; result: Changed; file: Given | undefined }
  | { kind: 'check'; result: Checked }
  | { kind: 'said'; words: string }
  | { kind: 'refused'; refusal: Refusal; again: ((consent: Consent) => void) | undefined };
type Given = { name: string; base64: string };

/** Everything that can be done with the template of one paper, one thing at a time. */
export function useTemplate({ code: paper }: OneOf, changed: () => void) {
  const [busy, setBusy] = useState(false);
  const [shown, setShown] = useState<Shown>();
  const standing = useRef<HTMLDivElement>(null);
  /** Does one thing and shows what came of it, where the keyboard then is. */
  const run = async <T>(
    asking: Promise<Answer<T>>,
    show: (result: T) => Shown,
    again?: (consent: Consent) => void,
  ) => {
    setBusy(true);
    const answer = await asking;
    setShown(answer.ok ? show(answer.result) : { kind: 'refused', refusal: answer, again });
    setBusy(false);
    standing.current?.focus();
  };
  const fetch = () => run(ask('fetch-template', { paper }), (result) => ({ kind: 'file', ...result }));
  const openDoc = (consent: Consent = {}) =>
    run(ask('open-template', { paper, consent }), (result) => ({ kind: 'doc', result }), openDoc);
  const look = (file?: Given) =>
    run(ask('change-template', { paper, ...(file && { file }) }), (result) => ({
      kind: 'change',
      result,
      file: file ?? result.read ?? undefined,
    }));
  const pick = async (picked: File) => {
    const read: ReadWord = await readWord(picked);
    if (read.base64 === undefined) setShown({ kind: 'said', words: `Chưa nhận tệp này. ${read.refusal}` });
    else await look({ name: read.name, base64: read.base64 });
  };
  const take = async (file: Given | undefined, consent: Consent = {}) => {
    await run(
      ask('change-template', { paper, take: true, consent, ...(file && { file }) }),
      () => ({ kind: 'said', words: '✓ Đã dùng mẫu mới. Mẫu trước được giữ, đổi lại được.' }),
      (said) => take(file, said),
    );
    changed();
  };
  const restore = async () => {
    await run(ask('restore-template', { paper }), () => ({
      kind: 'said',
      words: '✓ Đã đổi lại mẫu trước. Bấm lần nữa thì đổi ngược lại.',
    }));
    changed();
  };
  const check = (unit?: string) =>
    run(ask('check-template', { paper, ...(unit && { unit }) }), (result) => ({ kind: 'check', result }));
  const save = (unit?: string) =>
    run(ask('check-template', { paper, file: true, ...(unit && { unit }) }), ({ name, base64 }) => ({
      kind: 'file',
      name,
      base64,
    }));
  const drop = () => {
    setShown(undefined);
    standing.current?.focus();
  };
  return { busy, shown, standing, fetch, openDoc, look, pick, take, restore, check, save, drop };
}

export type TemplateHere = ReturnType<typeof useTemplate>;
