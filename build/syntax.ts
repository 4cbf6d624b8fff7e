import { type AnyNode, type Expression, type Program, parse, type Super } from 'acorn';

/**
 * Parses a script as Google's V8 is known to: ES2019, so no class fields, private names, `?.`, `??` or BigInt.
 * Throws a SyntaxError with line and column.
 */
export const parseScript = (text: string): Program =>
  parse(text, { ecmaVersion: 2019, sourceType: 'script' });

/** Every node of a program, in no particular order. */
export const nodesOf = (program: Program): AnyNode[] => objectsIn(program).filter(isNode);

/** Every object inside a tree, itself included; any depth, no particular order. */
export function objectsIn(tree: object): object[] {
  const found = [tree];
  // The list grows while it is walked; a recursive walk of a whole bundle would be too deep.
  for (const parent of found) found.push(...Object.values(parent).filter(isObject));
  return found;
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

const isNode = (value: object): value is AnyNode => 'type' in value && typeof value.type === 'string';

/** Names of the functions declared at the top level: the only ones that Google can call. */
export const declaredFunctions = (program: Program): string[] =>
  program.body.flatMap((node) => (node.type === 'FunctionDeclaration' ? [node.id.name] : []));

/** The first argument of each call of a method with this name; undefined where it is not a plain string. */
export function firstArguments(nodes: readonly AnyNode[], method: string): (string | undefined)[] {
  return nodes.flatMap((node) => {
    if (node.type !== 'CallExpression' || memberName(node.callee) !== method) return [];
    const [first] = node.arguments;
    return [first?.type === 'Literal' && typeof first.value === 'string' ? first.value : undefined];
  });
}

/** `c` of `a.b.c`, and undefined for anything that is not written so. */
export const memberName = (node: Expression | Super): string | undefined =>
  node.type === 'MemberExpression' && !node.computed && node.property.type === 'Identifier'
    ? node.property.name
    : undefined;

const handlers = ['withSuccessHandler', 'withFailureHandler', 'withUserObject'];

/**
 * Server functions that a page calls: NAME of `google.script.run.withSuccessHandler(f).NAME(…)`.
 * Undefined stands for a call whose name cannot be read.
 */
export function serverCalls(nodes: readonly AnyNode[]): (string | undefined)[] {
  return nodes.flatMap((node) => {
    if (node.type !== 'CallExpression' || !startsAtRunner(node.callee)) return [];
    const name = memberName(node.callee);
    return name !== undefined && handlers.includes(name) ? [] : [name];
  });
}

function startsAtRunner(callee: Expression | Super): boolean {
  if (callee.type !== 'MemberExpression') return false;
  const { object } = callee;
  if (object.type === 'CallExpression') return startsAtRunner(object.callee);
  return (
    memberName(object) === 'run' &&
    object.type === 'MemberExpression' &&
    memberName(object.object) === 'script'
  );
}
