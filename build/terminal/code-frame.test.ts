import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { codeFrame } from './code-frame.ts';

describe('a code frame', () => {
  it('shows the line between its neighbours, with a mark under the place', () => {
    assert.equal(
      codeFrame('een\ntwee drie\nvier\n', { file: 'a.md', line: 2, column: 6, endColumn: 10 }),
      ['  1 | een', '> 2 | twee drie', '    |      ^^^^', '  3 | vier'].join('\n'),
    );
  });
  it('lines up under tabs', () => {
    assert.match(codeFrame('\ta: b', { file: 'a', line: 1, column: 2 }), /\n {4}\| \t\^$/);
  });
  it('cuts a long line around the mark', () => {
    const line = `${'x'.repeat(300)}!${'y'.repeat(300)}`;
    const [text = '', mark = ''] = codeFrame(line, { file: 'a', line: 1, column: 301 }, 0).split('\n');
    assert.ok(text.length < 120);
    assert.equal(text[mark.indexOf('^')], '!');
  });
  it('does not fail on a place that is not there', () => {
    assert.doesNotThrow(() => codeFrame('', { file: 'a', line: 9, column: 40 }));
  });
  it('reads Windows line ends and a byte order mark as the compiler does', () => {
    assert.equal(codeFrame('\ufeffeen\r\ntwee', { file: 'a', line: 2, column: 1 }, 0), '> 2 | twee\n    | ^');
  });
});
