import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { matchCodes, type CodeEntry } from './match-codes.ts';

const start: readonly CodeEntry[] = [
  { code: '0', text: 'Ik vraag wat er is gebeurd.' },
  { code: '1', text: 'Ik leg de regels uit.' },
  { code: '2', text: 'Ik loop weg.' },
];
const texts = start.map((entry) => entry.text);

describe('codes are matched by text', () => {
  it('first time: in order', () => {
    assert.deepEqual(matchCodes([], ['a', 'b', 'c']).codes, ['0', '1', '2']);
  });
  it('moved answers keep their codes', () => {
    assert.deepEqual(matchCodes(start, [...texts].reverse()).codes, ['2', '1', '0']);
  });
  it('an added answer gets the next code', () => {
    const matched = matchCodes(start, ['Ik zwijg.', ...texts]);
    assert.deepEqual(matched.codes, ['3', '0', '1', '2']);
    assert.deepEqual(matched.doubts, []);
  });
  it('a removed answer is retired, and its code is not used again', () => {
    const removed = matchCodes(start, texts.slice(0, 2));
    assert.deepEqual(removed.entries[2], { code: '2', text: 'Ik loop weg.', retired: true });
    assert.deepEqual(matchCodes(removed.entries, [...texts.slice(0, 2), 'Iets heel anders.']).codes, [
      '0',
      '1',
      '3',
    ]);
  });
  it('a text that comes back gets its own code back', () => {
    const removed = matchCodes(start, texts.slice(0, 2)).entries;
    assert.deepEqual(matchCodes(removed, texts).codes, ['0', '1', '2']);
  });
  it('a clear rewording keeps its code', () => {
    const matched = matchCodes(start, ['Ik vraag eerst wat er is gebeurd.', ...texts.slice(1)]);
    assert.deepEqual(matched.codes, ['0', '1', '2']);
    assert.deepEqual(matched.doubts, []);
    assert.equal(matched.entries[0]?.text, 'Ik vraag eerst wat er is gebeurd.');
  });
  it('capitals, punctuation and mark-up do not make another text', () => {
    assert.deepEqual(matchCodes([{ code: '4', text: 'Ja!' }], ['ja']).codes, ['4']);
  });
  it('in doubt it asks', () => {
    const matched = matchCodes(start, ['Ik haal een kop koffie.', ...texts.slice(1)]);
    assert.deepEqual(matched.doubts, [{ code: '0', text: texts[0], candidates: [0] }]);
  });
  it('two rewordings that could be either are a doubt', () => {
    const old = [{ code: '0', text: 'Ik bel u morgen terug' }];
    assert.equal(matchCodes(old, ['Ik bel u maandag terug', 'Ik bel u dinsdag terug']).doubts.length, 1);
  });
  it('the author answers: the same', () => {
    const matched = matchCodes(start, ['Ik haal een kop koffie.', ...texts.slice(1)], 'same');
    assert.deepEqual(matched.codes, ['0', '1', '2']);
    assert.deepEqual(matched.doubts, []);
  });
  it('the author answers: new', () => {
    const matched = matchCodes(start, ['Ik haal een kop koffie.', ...texts.slice(1)], 'new');
    assert.deepEqual(matched.codes, ['3', '1', '2']);
    assert.equal(matched.entries[0]?.retired, true);
  });
});

describe('whatever is edited', () => {
  const words = fc.array(
    fc.constantFrom('ik', 'jij', 'vraag', 'luister', 'niet', 'altijd', 'boos', 'rustig'),
    { minLength: 1, maxLength: 5 },
  );
  const lists = fc.uniqueArray(
    words.map((some) => some.join(' ')),
    { maxLength: 8 },
  );

  it('codes are unique, nothing that existed is lost, equal text keeps its code, retired codes are not given away', () => {
    fc.assert(
      fc.property(
        fc.array(lists, { minLength: 2, maxLength: 6 }),
        fc.constantFrom(undefined, 'same' as const, 'new' as const),
        (edits, answer) => {
          let entries: readonly CodeEntry[] = [];
          for (const list of edits) {
            const before = entries;
            const matched = matchCodes(before, list, answer);
            assert.equal(new Set(matched.codes).size, list.length);
            const codes = matched.entries.map((entry) => entry.code);
            assert.equal(new Set(codes).size, codes.length);
            for (const entry of before) {
              assert.ok(codes.includes(entry.code), 'append-only');
              const at = list.indexOf(entry.text);
              if (!entry.retired && at >= 0) assert.equal(matched.codes[at], entry.code);
              if (entry.retired && matched.codes.includes(entry.code))
                assert.equal(list[matched.codes.indexOf(entry.code)], entry.text);
            }
            entries = matched.entries;
          }
        },
      ),
    );
  });
});
