import { expect } from '@open-wc/testing';
import { openKeyStore } from './key-store.ts';

let number = 0;
const name = (): string => `key-store-test-${Date.now()}-${(number += 1)}`;

describe('texts that survive a reload', () => {
  it('are kept in the browser, in the order of their keys', async () => {
    const at = name();
    const first = await openKeyStore(window, at);
    expect(first.persistent).to.equal(true);
    await first.put('b/2', 'two');
    await first.put('a/1', 'one');
    await first.put('b/1', 'three');
    const again = await openKeyStore(window, at);
    expect(await again.entries('')).to.deep.equal([
      ['a/1', 'one'],
      ['b/1', 'three'],
      ['b/2', 'two'],
    ]);
    expect(await again.entries('b/')).to.deep.equal([
      ['b/1', 'three'],
      ['b/2', 'two'],
    ]);
  });

  it('go when they are removed, and change when they are put anew', async () => {
    const at = name();
    const store = await openKeyStore(window, at);
    await store.put('a', 'one');
    await store.put('b', 'two');
    await store.put('a', 'new');
    await store.remove(['b', 'never there']);
    expect(await (await openKeyStore(window, at)).entries('')).to.deep.equal([['a', 'new']]);
  });

  it('stay in memory where storage throws, as in a sandboxed frame', async () => {
    const blocked = Object.create(window, {
      indexedDB: {
        get: () => {
          throw new DOMException('blocked', 'SecurityError');
        },
      },
    }) as Window;
    const store = await openKeyStore(blocked, name());
    expect(store.persistent).to.equal(false);
    await store.put('a', 'one');
    expect(await store.entries('')).to.deep.equal([['a', 'one']]);
  });

  it('stay in memory where storage never answers', async function () {
    this.timeout(5_000);
    const silent = Object.create(window, {
      indexedDB: { value: { open: () => ({}) } },
      setTimeout: { value: (work: () => void) => globalThis.setTimeout(work, 1) },
    }) as Window;
    expect((await openKeyStore(silent, name())).persistent).to.equal(false);
  });
});
