import { nfc } from '../../domain/text/vietnamese';
import type { Conference } from '../../tables/conference';
import type { Fields } from './fields';
import { linesOf } from './inline';

/** Who signs, where it is another than the conference's signer. */
export type Signer = Pick<Conference, 'signingPower' | 'signerPost' | 'signerName'>;

/** One signer stands beside Nơi nhận; two or three stand side by side above it, as in an estimate. VI: người ký. */
export function signatureFields(conference: Signer): Fields {
  const signers = signersOf(conference).map((signer) => ({
    'Chức vụ': postLines(signer).map((line) => ({ Chữ: line })),
    'Người ký': linesOf(nfc(signer.signerName ?? '')).map((line) => ({ Chữ: line })),
  }));
  const [first] = signers;
  if (first && signers.length === 1) return { 'Một chữ ký': first };
  return {
    [signers.length === 2 ? 'Hai chữ ký' : 'Ba chữ ký']: Object.fromEntries(
      signers.map((signer, index) => [`Chữ ký ${index + 1}`, signer]),
    ),
  };
}

/** Most people who sign one paper. */
const mostSigners = 3;

/**
 * Those who sign, in the order typed: a semicolon parts them in each of the three cells.
 * @example signersOf({ signingPower: undefined, signerPost: 'KẾ TOÁN; GIÁM ĐỐC', signerName: 'A; B' })[1].signerName // 'B'
 */
export function signersOf({ signingPower, signerPost, signerName }: Signer): Signer[] {
  const [powers, posts, names] = [signingPower, signerPost, signerName].map((cell) =>
    (cell ?? '').split(';').map((one) => one.trim()),
  );
  const count = Math.min(mostSigners, Math.max(posts?.length ?? 1, names?.length ?? 1));
  return Array.from({ length: count }, (_, index) => ({
    signingPower: powers?.[index],
    signerPost: posts?.[index],
    signerName: names?.[index],
  }));
}

/** Quyền hạn, chức vụ: `KT. GIÁM ĐỐC` above `PHÓ GIÁM ĐỐC`, or the post alone. */
const postLines = ({ signingPower, signerPost }: Signer): string[] =>
  [signingPower, signerPost].flatMap((words) => linesOf(nfc(words ?? ''))).map((line) => line.toUpperCase());
