import { LineCounter, isAlias, isMap, isScalar, isSeq, parseDocument, type Node, type YAMLError } from 'yaml';
import type { Compiled, Place, Problem } from '../problem.ts';
import {
  aliasUsed,
  colonInText,
  duplicateKey,
  hashInText,
  openBracket,
  openQuote,
  specialStart,
  tabIndent,
  wrongIndent,
  yamlSyntax,
} from '../problems/yaml-problems.ts';
import { placeAt, type Located } from './located.ts';

/** A YAML value with its place. */
export type YamlValue = YamlScalar | YamlList | YamlMap;

/** A text, number, yes/no or nothing. `text` is what was written (so that `1.0` stays `1.0`), `value` what YAML makes of it. */
export interface YamlScalar {
  readonly kind: 'scalar';
  readonly text: string;
  readonly value: string | number | boolean | null;
  readonly quoted: boolean;
  readonly at: Place;
}

/** A list. */
export interface YamlList {
  readonly kind: 'list';
  readonly items: readonly YamlValue[];
  readonly at: Place;
}

/** Keys with values, in the order of the file. */
export interface YamlMap {
  readonly kind: 'map';
  readonly entries: readonly YamlEntry[];
  readonly at: Place;
}

/** One key with its value. */
export interface YamlEntry {
  readonly key: string;
  readonly keyAt: Place;
  readonly value: YamlValue;
}

/** Reads a YAML text that has to be a map at its top. An empty text is an empty map. */
export function readYaml(source: Located): Compiled<YamlMap> {
  const problems: Problem[] = [];
  const document = parseDocument(source.text, {
    lineCounter: new LineCounter(),
    prettyErrors: false,
    uniqueKeys: false,
    version: '1.2',
  });
  const first = document.errors[0];
  // Only the first: a slip in YAML makes the parser stumble over all that follows.
  if (first) return { problems: [syntaxProblem(first, source)] };
  const top = document.contents as Node | null;
  const empty: YamlMap = { kind: 'map', entries: [], at: placeAt(source) };
  if (top === null || (isScalar(top) && top.value === null)) return { value: empty, problems };
  const value = valueOf(top, source, problems);
  if (value.kind !== 'map') {
    const detail = 'a `key: value` was expected';
    return { problems: [...problems, yamlSyntax(value.at, detail)] };
  }
  problems.push(...hashesIn(source));
  return { value, problems };
}

function valueOf(node: Node | null, source: Located, problems: Problem[]): YamlValue {
  const [from = 0, to = from] = node?.range ?? [];
  const firstLine = source.text.slice(from, to).split('\n')[0] ?? '';
  const at = placeAt(source, from, firstLine.trimEnd().length);
  if (isMap(node)) {
    const seen = new Map<string, Place>();
    const entries = node.items.map((pair): YamlEntry => {
      const keyNode = pair.key as Node | null;
      const key = isScalar(keyNode) ? String(keyNode.source ?? keyNode.value ?? '') : '';
      const keyFrom = keyNode?.range?.[0] ?? from;
      const keyAt = placeAt(source, keyFrom, Math.max(1, key.length));
      const before = seen.get(key);
      if (before) problems.push(duplicateKey(keyAt, key, before.line));
      seen.set(key, before ?? keyAt);
      const value = pair.value as Node | null;
      return { key, keyAt, value: value ? valueOf(value, source, problems) : nothing(keyAt) };
    });
    return { kind: 'map', entries, at };
  }
  if (isSeq(node)) {
    return { kind: 'list', items: node.items.map((item) => valueOf(item as Node, source, problems)), at };
  }
  if (isAlias(node) || (isScalar(node) && node.anchor !== undefined)) {
    problems.push(aliasUsed(at));
    return { kind: 'scalar', text: firstLine.trim(), value: firstLine.trim(), quoted: false, at };
  }
  if (isScalar(node)) {
    const { value } = node;
    const quoted = node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE';
    const known = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
    const text = typeof value === 'string' ? value : String(node.source ?? '');
    return { kind: 'scalar', text, value: known ? value : null, quoted, at };
  }
  return nothing(at);
}

function nothing(at: Place): YamlScalar {
  return { kind: 'scalar', text: '', value: null, quoted: false, at };
}

function syntaxProblem(error: YAMLError, source: Located): Problem {
  const at = Math.min(error.pos[0], source.text.length);
  const place = placeAt(source, at, Math.max(1, Math.min(error.pos[1], lineEnd(source.text, at)) - at));
  const line = lineAt(source.text, at);
  const trap = lineWithTrap(source, at);
  switch (error.code) {
    case 'TAB_AS_INDENT':
      return tabIndent(place);
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY':
      if (/:\s.*:(\s|$)/.test(line)) return colonInText(place, line);
      break;
    default:
  }
  if (/^\s*\t/.test(line)) return tabIndent(place);
  if (trap) return specialStart(trap.place, trap.line);
  if (
    /:\s+"[^"]*$|:\s+'[^']*$/.test(line) ||
    /closing (double|single)?.?quote|Missing closing/i.test(error.message)
  ) {
    const open = openQuoteAt(source);
    return openQuote(open ?? place);
  }
  if (/:\s+[^"'[{\s].*:\s/.test(line)) return colonInText(place, line);
  const indent = wrongIndentAt(source);
  if (indent) return wrongIndent(indent);
  const bracket = openBracketAt(source);
  if (bracket) return openBracket(bracket.place, bracket.sign);
  return yamlSyntax(place, error.message);
}

/** `titel: Les` with an indented `leerdoel: ...` under it. */
function wrongIndentAt(source: Located): Place | undefined {
  const lines = source.text.split('\n');
  let offset = 0;
  for (const [index, line] of lines.entries()) {
    const key = /^(\s+)[\w-]+:(?:\s|$)/.exec(line);
    const above = /^(\s*)[\w-]+:\s+[^\s|>[{#&*].*$/.exec(lines[index - 1] ?? '');
    if (key && above && (key[1] ?? '').length > (above[1] ?? '').length) {
      return placeAt(source, offset + (key[1] ?? '').length, line.trim().length);
    }
    offset += line.length + 1;
  }
  return undefined;
}

/** A `[` or `{` at the start of a value that nothing closes on its own line or on an indented one below. */
function openBracketAt(source: Located): { place: Place; sign: string } | undefined {
  let offset = 0;
  const lines = source.text.split('\n');
  for (const [index, line] of lines.entries()) {
    const found = /(?:^|:|-)\s+([[{])/.exec(line);
    if (found) {
      const sign = found[1] ?? '[';
      const rest = lines.slice(index + 1).findIndex((next) => /^\S/.test(next));
      const until = rest < 0 ? lines.length : index + 1 + rest;
      const text = lines
        .slice(index, until)
        .join('\n')
        .replace(/"(?:\\.|[^"\\])*"|'[^']*'/g, '');
      const count = (sought: RegExp): number => text.match(sought)?.length ?? 0;
      if (count(/[[{]/g) > count(/[\]}]/g)) {
        return { place: placeAt(source, offset + found.index + found[0].length - 1, 1), sign };
      }
    }
    offset += line.length + 1;
  }
  return undefined;
}

/** Values such as `{{gemeente}} helpt`, `[V] ja`, `@naam`, `"ja" zei hij`: YAML reads the first sign as its own. */
function lineWithTrap(source: Located, at: number): { place: Place; line: string } | undefined {
  const upTo = source.text.slice(0, at);
  const lines = upTo.split('\n').length;
  const all = source.text.split('\n');
  for (const index of [lines - 1, lines - 2]) {
    const line = all[index] ?? '';
    const found =
      /^(\s*(?:- )?[\w-]+:\s+)(\{\{.*|\[[^\]]*\]\s+\S.*|[@`%].*|"[^"]*"\s+\S.*|'[^']*'\s+\S.*|[>|]\s*\S.*)$/.exec(
        line,
      );
    if (!found) continue;
    const offset = all.slice(0, index).join('\n').length + (index > 0 ? 1 : 0) + (found[1] ?? '').length;
    return { place: placeAt(source, offset, (found[2] ?? '').length), line };
  }
  return undefined;
}

function openQuoteAt(source: Located): Place | undefined {
  let offset = 0;
  for (const line of source.text.split('\n')) {
    const found = /:\s+(["'])/.exec(line);
    if (found) {
      const quote = found[1] ?? '"';
      const rest = line.slice(found.index + found[0].length).replace(/\\./g, '');
      if (!rest.includes(quote)) return placeAt(source, offset + found.index + found[0].length - 1, 1);
    }
    offset += line.length + 1;
  }
  return undefined;
}

/** ` #` directly before a letter or digit in a plain value. */
function hashesIn(source: Located): readonly Problem[] {
  let offset = 0;
  const problems: Problem[] = [];
  for (const line of source.text.split('\n')) {
    const found = /^\s*(?:- )?[\w-]+:\s+[^"'[{|>\s#][^"#]*\s(#[\p{L}\p{N}])/u.exec(line);
    if (found) problems.push(hashInText(placeAt(source, offset + found[0].length - 2, 2), line));
    offset += line.length + 1;
  }
  return problems;
}

function lineAt(text: string, at: number): string {
  return text.slice(text.lastIndexOf('\n', at - 1) + 1, lineEnd(text, at));
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}
