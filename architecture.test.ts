import assert from 'node:assert/strict';
import { readdirSync, readFileSync, existsSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, it } from 'node:test';
import { ESLint } from 'eslint';
import ts from 'typescript';

const root = import.meta.dirname;

/** A room of the house, the files in it, and what they may import: paths in the house, or names of libraries. */
interface Room {
  readonly name: string;
  readonly files: RegExp;
  readonly may: readonly RegExp[];
}

const model = /^components\/model\//;
const node = /^node:/;
const elementFolders = '(?!model|tracking|player|lesson|shared|test-support)[a-z0-9-]+';
const lit = /^lit(\/|$)/;

/** Who may import whom. The first room whose pattern fits a file counts. */
const rooms: readonly Room[] = [
  { name: 'the model', files: /^components\/model\//, may: [model] },
  {
    name: 'an adapter that speaks xAPI',
    files: /^components\/tracking\/(xapi|cmi5)\//,
    may: [model, /^components\/tracking\//, /^@xapi\/xapi$/],
  },
  { name: 'tracking', files: /^components\/tracking\//, may: [model, /^components\/tracking\//] },
  {
    name: 'the player',
    files: /^components\/player\//,
    // It is handed its tracker: the port, never an adapter.
    may: [/^components\/(?!tracking\/[a-z0-9]+\/)/, lit],
  },
  {
    name: 'an element, the base of lessons, what they share',
    files: /^components\//,
    may: [model, /^components\/(shared|lesson)\//, new RegExp(`^components/${elementFolders}/`), lit],
  },
  {
    name: 'a manifest',
    files: /^manifests\//,
    may: [model, /^manifests\//],
  },
  {
    name: 'the printer of PDFs',
    files: /^build\/print\/pdf-printer\.ts$/,
    may: [/^build\/print\//, /^tools\/chromium\.ts$/, /^playwright-core$/],
  },
  {
    name: 'the build',
    files: /^build\//,
    may: [
      model,
      /^components\/shared\/(strings|edition)/,
      /^(manifests|build)\//,
      /^rollup\.config\.js$/,
      node,
      /^(marked|yaml|prettier|rollup|esbuild|workbox-build|fflate|saxes)$/,
    ],
  },
  {
    name: 'the preview in the browser',
    files: /^preview\/page\//,
    // The stand-in LMS makes the same key of a learner as the course does.
    may: [
      /^preview\/page\//,
      /^preview\/zoo\/quirks\.ts$/,
      model,
      /^components\/tracking\/learner-key\.ts$/,
      /^scorm-again/,
    ],
  },
  {
    name: 'the preview and the report',
    files: /^(preview|report)\//,
    may: [
      model,
      /^(preview|report|tools)\//,
      /^build\//,
      node,
      /^(@electric-sql\/pglite|@learninglocker\/xapi-validation|chokidar|esbuild|yaml|fflate|ajv|ajv-formats)$|^scorm-again/,
    ],
  },
];

/** Test files and what only tests use stand outside the table. */
function isProduct(path: string): boolean {
  return !/\.test\.ts$|(^|\/)test-support\/|(^|\/)fixtures\/|(^|\/)fixture-[a-z-]+\.ts$/.test(path);
}

function productFiles(): readonly string[] {
  return ['components', 'build', 'manifests', 'preview', 'report']
    .filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map(
        (path) => `${folder}/${path}`,
      ),
    )
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts') && isProduct(path));
}

/** What a file imports, as paths in the house or names of libraries. */
function importsOf(path: string): readonly string[] {
  const { importedFiles } = ts.preProcessFile(readFileSync(join(root, path), 'utf8'), true, true);
  return importedFiles.map(({ fileName }) =>
    fileName.startsWith('.')
      ? relative(root, resolve(root, dirname(path), fileName)).replaceAll('\\', '/')
      : fileName,
  );
}

const files = productFiles();

describe('who may import whom', () => {
  it('looks at the files of every room', () => {
    assert.ok(files.length > 50);
    for (const { name, files: pattern } of rooms.slice(0, 8)) {
      assert.ok(
        name.includes('xAPI') || name === 'tracking' || files.some((path) => pattern.test(path)),
        name,
      );
    }
  });

  for (const { name, may, files: pattern } of rooms) {
    it(`${name} imports only what it may`, () => {
      const wrong = files
        .filter((path) => rooms.find((room) => room.files.test(path))?.files === pattern)
        .flatMap((path) =>
          importsOf(path)
            .filter((imported) => !may.some((allowed) => allowed.test(imported)))
            .map((imported) => `${path} -> ${imported}`),
        );
      assert.deepEqual(wrong, []);
    });
  }

  it('an element never imports tracking, and nobody but the generated entries imports an adapter', () => {
    const wrong = files
      .filter((path) => !path.startsWith('components/tracking/'))
      .flatMap((path) =>
        importsOf(path)
          .filter((imported) => /^components\/tracking\/[a-z0-9]+\//.test(imported))
          .map((imported) => `${path} -> ${imported}`),
      );
    assert.deepEqual(wrong, []);
  });
});

describe('the habits of the house', () => {
  it('no barrels, no utils, no helpers, no managers or services', () => {
    const wrong = files.filter((path) =>
      /(^|\/)(index|utils?|helpers?|types|constants)\.ts$|manager|service(?!-worker)/i.test(path),
    );
    assert.deepEqual(wrong, []);
  });

  it('files are in kebab-case', () => {
    const wrong = files.filter((path) => !/^[a-z0-9-]+(\/[a-z0-9-]+)*(\.browser)?\.ts$/.test(path));
    assert.deepEqual(wrong, []);
  });

  it('no file is longer than 400 lines, but catalogues of problems', () => {
    const wrong = files
      .filter((path) => !path.startsWith('build/problems/'))
      .map((path) => [path, readFileSync(join(root, path), 'utf8').split('\n').length] as const)
      .filter(([, lines]) => lines > 401);
    assert.deepEqual(wrong, []);
  });

  it('an element is its file, its tag and its class', () => {
    for (const path of files.filter((file) => /^components\/[^/]+\/course-[a-z-]+\.ts$/.test(file))) {
      const text = readFileSync(join(root, path), 'utf8');
      const [, tag] = /@customElement\('([^']+)'\)/.exec(text) ?? [];
      if (tag === undefined) continue;
      const file = path.replace(/.*\/|\.ts$/g, '');
      const name = file.replace(/(^|-)([a-z])/g, (_, _dash, letter: string) => letter.toUpperCase());
      assert.equal(tag, file, path);
      assert.match(text, new RegExp(`class ${name}\\b`), path);
    }
  });
});

describe('the three guards', () => {
  it('the types of each side: `document` does not compile in build, `process` does not in components', () => {
    assert.deepEqual(typeErrors('tsconfig.node.json', 'build/guard.ts', 'document.title;'), [2584]);
    assert.deepEqual(
      typeErrors('components/tsconfig.json', 'components/player/guard.ts', 'process.exit();'),
      [2591],
    );
    assert.deepEqual(
      typeErrors('components/model/tsconfig.json', 'components/model/guard.ts', 'document.title;'),
      [2584],
    );
    assert.deepEqual(typeErrors('tsconfig.node.json', 'build/guard.ts', 'process.exit();'), []);
    assert.deepEqual(
      typeErrors('components/tsconfig.json', 'components/player/guard.ts', 'document.title;'),
      [],
    );
  });

  it('ESLint refuses an import from another room', async () => {
    const eslint = new ESLint({ cwd: root });
    const refuses = async (filePath: string, code: string): Promise<boolean> => {
      const [result] = await eslint.lintText(code, { filePath: join(root, filePath) });
      return result?.messages.some(({ ruleId }) => ruleId?.endsWith('no-restricted-imports')) ?? false;
    };
    assert.ok(await refuses('components/choice/guard.ts', `import 'node:fs';\n`));
    assert.ok(await refuses('components/choice/guard.ts', `import '../../build/problem.ts';\n`));
    assert.ok(await refuses('components/model/guard.ts', `import 'lit';\n`));
    assert.ok(await refuses('components/tracking/guard.ts', `import '../player/course-player.ts';\n`));
    assert.ok(!(await refuses('components/choice/guard.ts', `import '../model/course.ts';\n`)));
  });

  it('this table itself refuses what it should', () => {
    const allowed = (path: string, imported: string): boolean =>
      rooms.find((room) => room.files.test(path))?.may.some((pattern) => pattern.test(imported)) ?? false;
    assert.ok(!allowed('components/model/course.ts', 'lit'));
    assert.ok(!allowed('components/choice/course-choice.ts', 'components/tracking/tracker.ts'));
    assert.ok(!allowed('components/tracking/scorm12/scorm12-tracker.ts', '@xapi/xapi'));
    assert.ok(!allowed('manifests/xml.ts', 'node:fs'));
    assert.ok(!allowed('build/page.ts', 'components/choice/course-choice.ts'));
    assert.ok(allowed('components/tracking/cmi5/cmi5-tracker.ts', '@xapi/xapi'));
  });
});

/** The codes of the errors that a line of code gives under a side's own tsconfig. */
function typeErrors(config: string, path: string, code: string): readonly number[] {
  const file = join(root, config);
  const { config: json } = ts.readConfigFile(file, (name) => readFileSync(name, 'utf8')) as {
    config: unknown;
  };
  const { options } = ts.parseJsonConfigFileContent(
    json,
    { ...ts.sys, readDirectory: () => [] },
    dirname(file),
  );
  const host = ts.createCompilerHost(options);
  const name = join(root, path);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (asked) => asked === name || fileExists.call(host, asked);
  host.getSourceFile = (asked, target, ...rest) =>
    asked === name
      ? ts.createSourceFile(asked, code, target)
      : getSourceFile.call(host, asked, target, ...rest);
  const program = ts.createProgram([name], options, host);
  return program.getSemanticDiagnostics(program.getSourceFile(name)).map((diagnostic) => diagnostic.code);
}
