import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { patience, waitForApi } from './find-api.ts';

describe('waiting for an API that does not come', () => {
  it('ends after its patience, also where a browser lets timers come once a second', async () => {
    let clock = 0;
    const page = {
      performance: { now: () => clock },
      setTimeout: (work: () => void) => {
        clock += 1_000;
        queueMicrotask(work);
      },
    } as unknown as Window;
    assert.equal(await waitForApi(page, 'API'), undefined);
    assert.equal(clock, patience.total);
  });
});
