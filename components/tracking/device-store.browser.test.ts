import { expect } from '@open-wc/testing';
import { openDeviceStore } from './device-store.ts';
import { MemoryStorage } from './test-support/virtual-window.ts';

describe('what stays on this device', () => {
  it('is here after the page is closed', () => {
    const storage = new MemoryStorage();
    openDeviceStore('proef', storage).saveNote('noor', 'a.0', 'mijn woorden');
    openDeviceStore('proef', storage).saveShadow('noor', '1abc');
    const again = openDeviceStore('proef', storage);
    expect(again.persistent).to.equal(true);
    expect(again.note('noor', 'a.0')).to.equal('mijn woorden');
    expect(again.shadow('noor')).to.equal('1abc');
  });

  it('of one learner is never shown to the next one at a shared computer', () => {
    const storage = new MemoryStorage();
    openDeviceStore('proef', storage).saveNote('noor', 'a.0', 'mijn woorden');
    const next = openDeviceStore('proef', storage);
    expect(next.note('sam', 'a.0')).to.equal('');
    expect(next.notes('sam')).to.deep.equal({});
    expect(next.shadow('sam')).to.equal('');
  });

  it('of another course is left alone', () => {
    const storage = new MemoryStorage();
    openDeviceStore('ander', storage).saveNote('noor', 'a.0', 'van een andere cursus');
    const store = openDeviceStore('proef', storage);
    expect(store.notes('noor')).to.deep.equal({});
    store.eraseAll('noor');
    expect(openDeviceStore('ander', storage).note('noor', 'a.0')).to.equal('van een andere cursus');
  });

  it('is gone when it is erased, all of one learner and nothing of another', () => {
    const storage = new MemoryStorage();
    const store = openDeviceStore('proef', storage);
    store.saveNote('noor', 'a.0', 'weg');
    store.saveShadow('noor', '1abc');
    store.saveNote('sam', 'a.0', 'blijft');
    store.eraseAll('noor');
    expect(store.notes('noor')).to.deep.equal({});
    expect(store.shadow('noor')).to.equal('');
    expect(store.note('sam', 'a.0')).to.equal('blijft');
  });

  it('lives in memory where storage is blocked, and says so', () => {
    const storage = new MemoryStorage();
    storage.blocked = true;
    const store = openDeviceStore('proef', storage);
    expect(store.persistent).to.equal(false);
    expect(store.saveNote('noor', 'a.0', 'even')).to.equal(false);
    expect(store.note('noor', 'a.0')).to.equal('even');
    expect(store.notes('noor')).to.deep.equal({ 'a.0': 'even' });
  });
});
