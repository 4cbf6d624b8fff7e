import { posix } from 'node:path';
import { parseSync } from '@swc/core';
import { objectsIn } from '../syntax';

/** One file that another needs: what it says after `from`, and whether only types are taken. */
export type Import = { target: string; typeOnly: boolean };

/** Every import, export from, require() and import() of a file, those in types too. */
export function importsOf(text: string, tsx: boolean): Import[] {
  return objectsIn(parseSync(text, { syntax: 'typescript', tsx })).flatMap((node) => {
    const target = targetOf(node);
    return target === undefined ? [] : [{ target, typeOnly: isTypeOnly(node) }];
  });
}

/**
 * The files that each of `files` imports, among them only.
 * @param files the text of each file under its path, such as `src/domain/days/day.ts`.
 */
export function importsBetween(files: ReadonlyMap<string, string>): Map<string, string[]> {
  return new Map(
    [...files].map(([path, text]) => [
      path,
      importsOf(text, path.endsWith('x')).flatMap(({ target }) => fileAt(path, target, files) ?? []),
    ]),
  );
}

function fileAt(path: string, target: string, files: ReadonlyMap<string, string>): string | undefined {
  if (!target.startsWith('.')) return undefined;
  const named = posix.join(posix.dirname(path), target);
  return [named, `${named}.ts`, `${named}.tsx`].find((one) => files.has(one));
}

type SyntaxNode = {
  type?: string;
  source?: { value: string } | null;
  argument?: { value?: string };
  callee?: { type: string; value?: string };
  arguments?: { expression: { value?: string } }[];
  typeOnly?: boolean;
  specifiers?: { isTypeOnly?: boolean }[];
};

function targetOf({ type, source, argument, callee, arguments: given }: SyntaxNode): string | undefined {
  if (type === 'TsImportType') return argument?.value;
  const loads = callee?.type === 'Import' || (callee?.type === 'Identifier' && callee.value === 'require');
  return loads ? given?.[0]?.expression.value : source?.value;
}

function isTypeOnly({ type, typeOnly, specifiers = [] }: SyntaxNode): boolean {
  if (type === 'TsImportType' || typeOnly === true) return true;
  return specifiers.length > 0 && specifiers.every(({ isTypeOnly }) => isTypeOnly === true);
}
