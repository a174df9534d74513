import assert from 'node:assert/strict';
import { it } from 'node:test';
import { openLrs } from '../test-support/lrs-stage.ts';
import { StrictLrs } from '../test-support/strict-lrs.ts';

it('what is handed over at once, as what only the device knew, is not called saved until the LRS took it', async () => {
  const lrs = new StrictLrs({ standard: 'xapi' });
  const { page, learner } = await openLrs(lrs, { standard: 'xapi' });
  assert.equal(learner.status, 'saved');
  learner.session = { ...learner.session, revision: 5, place: { lesson: 'a', screen: '0' } };
  lrs.faults.offline = true;
  learner.flush();
  assert.equal(learner.status, 'saving');
  await page.advance(500);
  assert.equal(learner.status, 'not-saved');
  lrs.faults.offline = false;
  await page.advance(5_000);
  assert.equal(learner.status, 'saved');
  assert.match(String(lrs.states.get('resume')?.['state']), /~Pa\.0~/);
});
