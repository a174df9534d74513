import assert from 'node:assert/strict';
import { test } from 'node:test';
import { durationWords, statementSentence } from './lrs/statement-sentence.ts';
import { parsePreviewArguments } from './preview-arguments.ts';

test('what npm start understands', () => {
  assert.deepEqual(parsePreviewArguments([]), {
    folder: 'modules',
    port: 4173,
    portIsAsked: false,
    open: true,
    editions: ['neutraal'],
  });
  assert.deepEqual(parsePreviewArguments(['mijn-cursus', '--port=5000', '--no-open', '--edition', 'a,b']), {
    folder: 'mijn-cursus',
    port: 5000,
    portIsAsked: true,
    open: false,
    editions: ['a', 'b'],
  });
  assert.match(JSON.stringify(parsePreviewArguments(['--port', 'veel'])), /getal/);
  assert.match(JSON.stringify(parsePreviewArguments(['--poort'])), /Onbekende optie/);
});

test('a statement reads as a sentence', () => {
  const sentence = statementSentence({
    actor: { account: { homePage: 'x', name: 'samira' } },
    verb: { id: 'http://adlnet.gov/expapi/verbs/passed' },
    object: { id: 'https://example.org/a', definition: { name: { nl: 'De cursus' } } },
    result: { success: true, score: { scaled: 0.8 }, duration: 'PT1H2M' },
  });
  assert.equal(sentence, 'samira slaagt voor De cursus (score 80 %, goed, in 1 u 2 min)');
  assert.equal(durationWords('PT42.4S'), '42 s');
});
