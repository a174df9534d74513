import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot } from './generate-modules.ts';

/**
 * `start.js`: SystemJS' small loader, and the line that begins. Classic, so that it also runs in a sandboxed frame, served as
 * octet-stream, and from file://. A script that does not come in is asked for once more; then the page says so, with a button.
 */
export async function startScript(entry: string, failed: StartFailed): Promise<string> {
  const loader = await readFile(join(projectRoot, 'node_modules/systemjs/dist/s.min.js'), 'utf8');
  const withoutMap = loader.replace(/\n?\/\/# sourceMappingURL=.*\s*$/, '').trimEnd();
  return `${withoutMap}\n${starter(entry, failed)}\n`;
}

/** What the page says when the course does not start. */
export interface StartFailed {
  readonly text: string;
  readonly button: string;
}

function starter(entry: string, { text, button }: StartFailed): string {
  return [
    '(function () {',
    `  function load() { return System.import(${JSON.stringify(`./${entry}`)}); }`,
    '  load().catch(function () { return new Promise(function (done) { setTimeout(done, 1500); }).then(load); }).catch(function () {',
    '    var box = document.createElement("div");',
    '    box.className = "start-failed";',
    '    box.setAttribute("role", "alert");',
    '    var line = document.createElement("p");',
    `    line.textContent = ${JSON.stringify(text)};`,
    '    var again = document.createElement("button");',
    '    again.type = "button";',
    `    again.textContent = ${JSON.stringify(button)};`,
    '    again.addEventListener("click", function () { location.reload(); });',
    '    box.append(line, again);',
    '    document.body.prepend(box);',
    '  });',
    '})();',
  ].join('\n');
}
