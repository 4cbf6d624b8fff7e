const { readFileSync } = require('node:fs');
const { relative } = require('node:path');
const { parseSync } = require('@swc/core');

/** What stands for each operator in its place: one step beside it, and its opposite. */
const others = {
  '<': ['<=', '>='],
  '<=': ['<', '>'],
  '>': ['>=', '<='],
  '>=': ['>', '<'],
  '===': ['!=='],
  '!==': ['==='],
  '+': ['-'],
  '-': ['+'],
  '*': ['/'],
  '/': ['*'],
  '%': ['*'],
  '&&': ['||'],
  '||': ['&&'],
};
/** Types hold no values and stay as they are, but what stands beside one does. */
const beside = ['TsAsExpression', 'TsConstAssertion', 'TsNonNullExpression', 'TsSatisfiesExpression'];

const isType = ({ type }) => type.startsWith('Ts') && !beside.includes(type);
const isWords = ({ type }) => type === 'StringLiteral' || type === 'TemplateLiteral';

/** What may stand in the place of a node, as it is printed; words that are put together stay. */
function changesOf(node) {
  if (node.type === 'NumericLiteral' && Number.isInteger(node.value)) return [String(node.value + 1)];
  if (node.type === 'UnaryExpression' && node.operator === '!') return ['without !'];
  if (node.type !== 'BinaryExpression') return [];
  return isWords(node.left) || isWords(node.right)
    ? (others[node.operator] ?? []).filter((one) => one !== '-')
    : (others[node.operator] ?? []);
}

/**
 * A source with all its mutants in it, each asleep until the environment wakes it: a run needs no other text, so nothing wrong is ever on disk.
 * Returns the text, and the mutants with their line, what stood there and what stands there now.
 */
function instrument(path) {
  // The leading sign tells where the parser begins to count, in bytes.
  const bytes = Buffer.from(`;${readFileSync(path, 'utf8')}`);
  const tree = parseSync(bytes.toString(), { syntax: 'typescript', target: 'es2022' });
  const base = tree.span.start;
  const file = relative(process.cwd(), path);
  const mutants = [];
  const slice = (from, to) => bytes.subarray(from - base, to - base).toString();
  const add = (node, from, to) => {
    const line = slice(base, node.span.start).split('\n').length;
    mutants.push({ id: `${file}#${mutants.length}`, file, line, from, to });
    return mutants[mutants.length - 1].id;
  };
  const inside = (node) => spliced(node.span, childrenOf(node).map(made));
  const spliced = (span, parts) => {
    let [out, at] = ['', span.start];
    for (const part of parts.sort((a, b) => a.span.start - b.span.start)) {
      if (part.span.start < at) continue;
      out += slice(at, part.span.start) + part.text;
      at = part.span.end;
    }
    return out + slice(at, span.end);
  };
  const made = (node) => ({ span: node.span, text: text(node) });
  const tested = (test) => {
    const words = slice(test.span.start, test.span.end);
    return `mutants.test(${ids([add(test, words, 'true'), add(test, words, 'false')])}, ${text(test)})`;
  };

  function text(node) {
    if (beside.includes(node.type)) return spliced(node.span, [made(node.expression)]);
    if (node.type === 'ConditionalExpression' || node.type === 'IfStatement')
      return spliced(node.span, [
        { span: inner(node.test).span, text: tested(inner(node.test)) },
        ...[node.consequent, node.alternate].filter(Boolean).map(made),
      ]);
    const changes = changesOf(node);
    if (changes.length === 0) return inside(node);
    const words = slice(node.span.start, node.span.end);
    if (node.type === 'NumericLiteral')
      return `mutants.number(${ids([add(node, words, changes[0])])}, ${words})`;
    if (node.type === 'UnaryExpression')
      return `mutants.not(${ids([add(node, words, words.slice(1))])}, ${text(node.argument)})`;
    const [left, right] = [node.left, node.right].map((one) => slice(one.span.start, one.span.end));
    const those = ids(changes.map((to) => add(node, words, `${left} ${to} ${right}`)));
    const isLazy = node.operator === '&&' || node.operator === '||';
    return `mutants.two(${those}, '${node.operator}', ${text(node.left)}, ${isLazy ? `() => (${text(node.right)})` : text(node.right)})`;
  }
  const code = text(tree);
  return { code: code.slice(1) + bytes.subarray(tree.span.end - base).toString(), mutants };
}

const ids = (list) => JSON.stringify(list);
const inner = (test) => (test.type === 'ParenthesisExpression' ? test.expression : test);

/** The nearest nodes below one that are run; a number that names a field is not. */
function childrenOf(node) {
  const nodes = [];
  const look = (value) => {
    if (!value || typeof value !== 'object') return;
    if (typeof value.type === 'string' && value.span) nodes.push(...(isType(value) ? [] : [value]));
    else lookInside(value);
  };
  const lookInside = (holder) => {
    for (const [key, value] of Object.entries(holder))
      if (key !== 'span' && !(key === 'key' && value?.type === 'NumericLiteral')) look(value);
  };
  lookInside(node);
  return nodes;
}

module.exports = { instrument, othersOf: (operator) => others[operator] ?? [] };
