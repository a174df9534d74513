import { transform } from 'esbuild';
import type { Plugin } from 'rollup';

/** What is looked at in a syntax tree. */
interface TreeNode {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly tag?: TreeNode & { readonly name?: string };
  readonly quasi?: { readonly quasis: readonly TreeNode[] };
}

/**
 * Takes the indents out of Lit templates. Only white space with a line break in it, and it becomes one space: that means the
 * same in HTML and CSS, so that nothing moves on the screen. Style sheets without expressions are minified whole.
 */
export function shorterTemplates(): Plugin {
  return {
    name: 'shorter-templates',
    async transform(code, id) {
      if (!/\/components\/.*\.ts$/.test(id.replace(/\\/g, '/'))) return null;
      const cuts: { readonly start: number; readonly end: number; readonly text: string }[] = [];
      for (const { tag, quasi } of taggedTemplates(this.parse(code))) {
        const name = tag?.name ?? '';
        const parts = quasi?.quasis ?? [];
        if (!/^(html|svg|css|staticHtml)\d*$/.test(name)) continue;
        const [only] = parts;
        for (const { start, end } of parts) {
          const text = code.slice(start, end);
          const whole = name.startsWith('css') && parts.length === 1 && only && !text.includes('\\');
          cuts.push({ start, end, text: whole ? await minified(text) : text.replace(/\s*\n\s*/g, ' ') });
        }
      }
      if (cuts.length === 0) return null;
      cuts.sort((one, other) => other.start - one.start);
      const short = cuts.reduce(
        (text, cut) => text.slice(0, cut.start) + cut.text + text.slice(cut.end),
        code,
      );
      return { code: short, map: null };
    },
  };
}

async function minified(css: string): Promise<string> {
  const { code } = await transform(css, {
    loader: 'css',
    minify: true,
    target: ['safari16.4'],
    charset: 'utf8',
  });
  // What esbuild writes stands in a template literal again.
  return code.trim().replace(/\\/g, '\\\\').replace(/`/g, '\\`').replace(/\$\{/g, '\\${');
}

function taggedTemplates(root: unknown): readonly TreeNode[] {
  const found: TreeNode[] = [];
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(visit);
    else if (node !== null && typeof node === 'object') {
      if ((node as TreeNode).type === 'TaggedTemplateExpression') found.push(node as TreeNode);
      Object.values(node).forEach(visit);
    }
  };
  visit(root);
  return found;
}
