import { createHash } from 'node:crypto';
import nodeResolve from '@rollup/plugin-node-resolve';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import esbuild, { minify as minifyChunks } from 'rollup-plugin-esbuild';
import { shorterTemplates } from './build/bundle/shorter-templates.ts';
import { generateModules } from './build/bundle/generate-course-modules.ts';

const root = process.env.COURSE_PROJECT_ROOT ?? dirname(fileURLToPath(import.meta.url));

/** Serves the modules that the emitter made, and finds `components/...` from them. */
function generatedModules(modules) {
  const codes = new Map(modules.map(({ id, code }) => [id, code]));
  return {
    name: 'generated-modules',
    resolveId(source) {
      if (codes.has(source)) return `\0${source}`;
      if (source.startsWith('components/')) return resolve(root, source);
      return null;
    },
    load(id) {
      return id.startsWith('\0') ? (codes.get(id.slice(1)) ?? null) : null;
    },
  };
}

/** Bare imports of generated modules are found from the project, not from where the course stands. */
function bareImports() {
  return {
    name: 'bare-imports-of-generated-modules',
    resolveId(source, importer, options) {
      if (!importer?.startsWith('\0generated/') || source.startsWith('.')) return null;
      return this.resolve(source, resolve(root, 'rollup.config.js'), { ...options, skipSelf: true });
    },
  };
}

/**
 * The tables of strings hold Dutch and English side by side; a course has one language, so that the other one need not travel.
 * Any object with the keys `nl` and `en` and nothing else keeps only the one that is asked for.
 */
function oneLanguage(language) {
  return {
    name: 'one-language',
    transform(code, id) {
      if (!/\/components\/(shared\/strings\/|model\/statements\/facts)/.test(id.replace(/\\/g, '/')))
        return null;
      const cuts = [];
      const visit = (node) => {
        if (Array.isArray(node)) node.forEach(visit);
        if (node === null || typeof node !== 'object' || typeof node.type !== 'string') return;
        const keys = node.type === 'ObjectExpression' ? node.properties.map(({ key }) => key?.name) : [];
        if (keys.length === 2 && keys.includes('nl') && keys.includes('en')) {
          const kept = node.properties[keys.indexOf(language)];
          cuts.push([node.start, node.end, `{${code.slice(kept.start, kept.end)}}`]);
          return;
        }
        Object.values(node).forEach(visit);
      };
      visit(this.parse(code).body);
      cuts.sort(([one], [other]) => other - one);
      const cut = cuts.reduce(
        (text, [start, end, kept]) => text.slice(0, start) + kept + text.slice(end),
        code,
      );
      return { code: cut, map: null };
    },
  };
}

/** Chunks by what is in them; the first that fits counts. */
const chunks = [
  // What comes after the first screen by itself, with the words that all comforts share.
  [
    'comforts',
    /\/components\/(player\/screen-comforts|term\/course-term|read-aloud\/|notes\/(course-note|note-key)\.|shared\/strings\/comforts)/,
  ],
  // What only the web app brings in.
  [
    'web-app',
    /\/components\/(update\/|player\/course-progress-file|model\/progress-file|shared\/strings\/(update|progress-file))/,
  ],
  // The finish page asks for these, and the opening screen of who comes back.
  [
    'moments',
    /\/components\/((moments|calendar)\/|model\/(moments|calendar)\.|shared\/(strings\/moments|save-file))/,
  ],
  ['talk', /\/components\/((dialogue|portrait|model\/talk)\/|shared\/strings\/talk)/],
  [
    'placing',
    /\/components\/((matching|sorting|sequencing)\/|shared\/(asked-(placing|drag)|styles\/placing))|\/directives\/repeat\.js$/,
  ],
  [
    'writing',
    /\/components\/((fill-in|numeric|likert|reflection|plan)\/|shared\/asked-private|model\/(number|plan|gap)-text)/,
  ],
  // Questions come after the words of a lesson, and with them all that only questions need.
  [
    'questions',
    /\/components\/((choice|true-false|prediction)\/|shared\/(asked|strings\/questions|styles\/)|model\/(draw|response-shape))|\/(directives\/(live|keyed)|directive(-helpers)?)\.js$/,
  ],
  [
    'closing',
    /\/components\/(player\/(finish-page|left-page|data-text|course-device-data)|shared\/strings\/(closing|privacy))\.ts$/,
  ],
  // What every tracker needs is small, and a chunk of its own would cost a request.
  [
    'player',
    /\/components\/(tracking\/(tracking-error|reported-state|learner-key|active-time|late-tracker)|model\/statements\/(course-parts|duration))\.ts$/,
  ],
  ['player', /\/components\/player\/start-player\.ts$|\/node_modules\/(lit|lit-html|lit-element|@lit)\//],
  // What reports (statements) stays with the trackers that do; the rest of the base is shared by everything.
  ['player', /\/components\/(model\/(?!statements)|shared|lesson)/],
];

/**
 * What goes into one chunk: all that the first screen needs with the outline, the talks, and kinds of questions that go together.
 * A chunk an element would cost a request each, and an LMS checks the login at every request; one chunk for all would be heavy.
 */
function chunkOf(id) {
  const path = id.replace(/\\/g, '/');
  if (path === '\0generated/course.js') return 'player';
  return chunks.find(([, pattern]) => pattern.test(path))?.[0];
}

/**
 * Remembers what esbuild made of a module. Rollup's own cache makes other bytes of the same sources: with it the order of
 * imports in a chunk depends on what was cached, and a package has to be the same to the byte.
 */
function remembered(plugin, cache) {
  return {
    ...plugin,
    async transform(code, id) {
      const known = cache.get(id);
      if (known?.code === code) return known.result;
      const result = await plugin.transform.call(this, code, id);
      cache.set(id, { code, result });
      return result;
    },
  };
}

const lessonPrefix = '\0generated/lessons/';

/** Lessons are entries of their own: the player finds them by their address, which no script holds. */
function lessonEntries(modules) {
  const ids = modules.map(({ id }) => id).filter((id) => `\0${id}`.startsWith(lessonPrefix));
  return Object.fromEntries(ids.map((id) => [`les-${id.slice(lessonPrefix.length - 1, -3)}`, id]));
}

/** Gives all lessons the same hash, of everything in them: who knows it and the id of a lesson knows its address. */
function oneHashForLessons() {
  return {
    name: 'one-hash-for-lessons',
    generateBundle(_options, bundle) {
      const lessons = Object.values(bundle)
        .filter(({ facadeModuleId }) => facadeModuleId?.startsWith(lessonPrefix))
        .sort((one, other) => (one.name < other.name ? -1 : 1));
      const sum = createHash('sha256');
      for (const { name, code } of lessons) sum.update(`${name}\n${code}\n`);
      const hash = sum.digest('hex').slice(0, 8);
      for (const lesson of lessons) lesson.fileName = `app/${lesson.name}-${hash}.js`;
    },
  };
}

/** Where imports were found, for each memory of transforms: a preview builds again and again, and files hardly move. */
const foundPaths = new WeakMap();

/** Remembers where a plugin found an import, so that a draft does not ask the disk for each one again. */
function rememberedPaths(plugin, cache) {
  const found = foundPaths.get(cache) ?? new Map();
  foundPaths.set(cache, found);
  const { resolveId } = plugin;
  const find = resolveId.handler ?? resolveId;
  async function handler(source, importer, options) {
    const key = `${source}\n${importer}`;
    if (!found.has(key)) found.set(key, await find.call(this, source, importer, options));
    return found.get(key);
  }
  return { ...plugin, resolveId: resolveId.handler ? { ...resolveId, handler } : handler };
}

/**
 * The one configuration that bundles: all trackers and all lessons in one run. `modules` come from the emitter. A draft is for an author's
 * eye: the same code, neither shaken nor made short, in less than half the time.
 */
export function bundleOptions({ modules, entries, language, draft = false, cache = new Map() }) {
  // @xapi/xapi names a UMD build for browsers; its ES module is the one that bundles.
  const findInstalled = nodeResolve({
    browser: true,
    mainFields: ['module', 'browser', 'main'],
    exportConditions: ['browser'],
  });
  return {
    treeshake: !draft,
    input: { ...entries, ...lessonEntries(modules) },
    plugins: [
      generatedModules(modules),
      bareImports(),
      draft ? rememberedPaths(findInstalled, cache) : findInstalled,
      remembered(
        esbuild({
          target: 'es2022',
          charset: 'utf8',
          legalComments: 'none',
          sourceMap: false,
          tsconfig: resolve(root, 'components/tsconfig.json'),
        }),
        cache,
      ),
      ...(language ? [oneLanguage(language)] : []),
      oneHashForLessons(),
      // Templates are found by the names of their tags, so names are made short only in the end.
      ...(draft
        ? []
        : [shorterTemplates(), minifyChunks({ target: 'es2022', charset: 'utf8', legalComments: 'none' })]),
    ],
    preserveEntrySignatures: 'exports-only',
    output: {
      // Classic scripts: they also run sandboxed, served as octet-stream, and from file://.
      format: 'system',
      dir: 'dist',
      entryFileNames: 'app/[name]-[hash].js',
      chunkFileNames: 'app/[name]-[hash].js',
      hashCharacters: 'hex',
      compact: !draft,
      generatedCode: { preset: 'es2015', symbols: false },
      sanitizeFileName: (name) => name.replace(/[^A-Za-z0-9_-]+/g, '-').replace(/^-+|-+$/g, ''),
      manualChunks: chunkOf,
    },
    onwarn(warning, warn) {
      // Lessons and the elements they use know each other through the base class only.
      if (warning.code === 'EMPTY_BUNDLE') return;
      warn(warning);
    },
  };
}

/** `rollup -c --configPlugin esbuild`: bundles the course in `modules/` (or COURSE) into dist/bundle, without packaging it. */
export default async function config() {
  const generated = await generateModules(process.env.COURSE ?? resolve(root, 'modules'));
  const options = bundleOptions(generated);
  return { ...options, output: { ...options.output, dir: 'dist/bundle' } };
}
