import type { Prose, ProseElement, ProseNode } from '../../components/model/prose.ts';

const voidTags: ReadonlySet<string> = new Set(['br', 'hr', 'img', 'source', 'track']);

/** Where a piece of prose is emitted: on a screen there is a lesson `l` to ask what the learner promised. */
export type TemplateScope = 'screen' | 'static';

/** The prose as a JavaScript expression: a string where there is no mark-up, else a static Lit template. */
export function emitRich(prose: Prose | string, scope: TemplateScope = 'static'): string {
  if (typeof prose === 'string') return JSON.stringify(prose);
  if (prose.every((node) => typeof node === 'string')) return JSON.stringify(prose.join(''));
  return emitTemplate(prose, scope);
}

/** The prose as a Lit template. */
export function emitTemplate(prose: Prose, scope: TemplateScope): string {
  return `html\`${templateText(prose, scope)}\``;
}

/** The inside of a Lit template, escaped for HTML and for the JavaScript literal around it. */
export function templateText(prose: Prose, scope: TemplateScope): string {
  return prose.map((node) => nodeText(node, scope)).join('');
}

function nodeText(node: ProseNode, scope: TemplateScope): string {
  if (typeof node === 'string') return escapeLiteral(escapeText(node));
  if ('fill' in node) return `\${fill(${escapeInside(node.fill)})}`;
  if ('remembered' in node) {
    // Only a screen knows the session; in a question or talk the compiler turns promises into conditions.
    if (scope === 'static') return '';
    return `\${l.remembers(${escapeInside(node.remembered)}) ? ${emitTemplate(node.children, scope)} : ''}`;
  }
  return elementText(node, scope);
}

function elementText({ tag, attributes = {}, children }: ProseElement, scope: TemplateScope): string {
  const written = Object.entries(attributes)
    .map(([name, value]) => (value === '' ? ` ${name}` : ` ${name}="${attributeText(value)}"`))
    .join('');
  const open = `<${tag}${written}>`;
  return voidTags.has(tag) ? open : `${open}${templateText(children, scope)}</${tag}>`;
}

/** The value of an attribute; one that is nothing but `{{name}}` (the address of a link) is filled in by the edition. */
function attributeText(value: string): string {
  const name = /^\{\{([a-z0-9_]+)\}\}$/.exec(value)?.[1];
  return name === undefined ? escapeLiteral(escapeAttribute(value)) : `\${fill(${escapeInside(name)})}`;
}

/** Text content of HTML. */
function escapeText(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/\r/g, '&#13;');
}

function escapeAttribute(text: string): string {
  return escapeText(text).replace(/"/g, '&quot;');
}

/** What would end or interpolate a template literal. */
function escapeLiteral(text: string): string {
  return text.replace(/\\/g, '\\\\').replace(/`/g, '\\`').replace(/\$\{/g, '\\${');
}

function escapeInside(text: string): string {
  return JSON.stringify(text);
}

/** Whether the prose, or anything in it, answers to the question. */
export function hasNode(prose: Prose, is: (node: ProseNode) => boolean): boolean {
  return prose.some(
    (node) => is(node) || (typeof node !== 'string' && 'children' in node && hasNode(node.children, is)),
  );
}
