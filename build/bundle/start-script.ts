import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot } from './generate-modules.ts';

/** What the page says when the course does not start. */
export interface StartFailed {
  readonly text: string;
  readonly button: string;
}

/**
 * `start.js`: SystemJS' small loader, and the line that begins. Classic, so that it also runs in a sandboxed frame, served as
 * octet-stream, and from file://. With `lrs` the policy of the page is narrowed to the LRS of the launch first.
 */
export async function startScript(entry: string, failed: StartFailed, lrs = false): Promise<string> {
  const loader = await readFile(join(projectRoot, 'node_modules/systemjs/dist/s.min.js'), 'utf8');
  const withoutMap = loader.replace(/\n?\/\/# sourceMappingURL=.*\s*$/, '').trimEnd();
  return [withoutMap, ...(lrs ? [narrow] : []), forgetFailures, starter(entry, failed), ''].join('\n');
}

/**
 * SystemJS remembers a script that did not come in, and gives the same error ever after (systemjs `getOrCreateLoad`). Here a failed
 * script and those that were waiting for it are forgotten, so that a new try asks for them anew.
 */
const forgetFailures = `(function () {
  var loader = System.constructor.prototype;
  var registry = System[Object.getOwnPropertySymbols(System)[0]] || {};
  var load = loader.import;
  loader.import = function () {
    return load.apply(this, arguments).catch(function (error) {
      Object.keys(registry).forEach(function (id) {
        var known = registry[id];
        if (known.er || (known.e === null && known.L)) delete registry[id];
      });
      throw error;
    });
  };
})();`;

/** Written for a classic script, so in the JavaScript of every browser that gets this far. */
function starter(entry: string, { text, button }: StartFailed): string {
  return `(function () {
  function load() { return System.import(${JSON.stringify(`./${entry}`)}); }
  // A line that drops for a moment is no reason to bother the learner: ask once more before saying so.
  load().catch(function () {
    return new Promise(function (done) { setTimeout(done, 1500); }).then(load);
  }).catch(function (error) {
    var box = document.createElement('div');
    box.className = 'start-failed';
    box.setAttribute('role', 'alert');
    var line = document.createElement('p');
    line.textContent = ${JSON.stringify(text)};
    var button = document.createElement('button');
    button.type = 'button';
    button.textContent = ${JSON.stringify(button)};
    button.addEventListener('click', function () { location.reload(); });
    box.append(line, button);
    document.body.prepend(box);
    throw error;
  });
})();`;
}

/**
 * A second policy can only take away. The page lets an xAPI course reach any LRS, because the build does not know which one;
 * the launch does (xAPI: Rustici's launch parameters; cmi5 8.1), so that from here on only that one can be reached.
 */
const narrow = `(function () {
  var query = new URLSearchParams(location.search);
  var sources = ["'self'"];
  ['endpoint', 'fetch', 'content_endpoint'].forEach(function (name) {
    try { sources.push(new URL(query.get(name) || '').origin); } catch (error) { /* not given */ }
  });
  var policy = document.createElement('meta');
  policy.httpEquiv = 'Content-Security-Policy';
  policy.content = 'connect-src ' + sources.join(' ');
  document.head.append(policy);
})();`;
