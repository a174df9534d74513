import { expect } from '@open-wc/testing';
import { render } from 'lit';
import { loadTokens } from '../test-support/asked-suite.ts';
import { MemoryStorage } from '../test-support/memory-storage.ts';
import { openDeviceStore } from '../tracking/device-store.ts';
import { applyTextSize, textSizeChoice } from './text-size.ts';

describe('the size of the text', () => {
  const place = document.createElement('div');
  before(async () => {
    await loadTokens();
    document.body.append(place);
  });
  after(() => {
    place.remove();
    delete document.documentElement.dataset['text'];
  });

  it('is chosen in three steps, kept on the device, and gone when the device is wiped', async () => {
    const storage = new MemoryStorage();
    const store = openDeviceStore('c', storage);
    const draw = (): void => {
      render(textSizeChoice(store, draw), place);
    };
    const size = (): number => Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
    applyTextSize(store);
    draw();
    const normal = size();
    expect(place.querySelector('p')?.checkVisibility(), 'what the letters are for can be read').to.equal(
      true,
    );
    await expect(place).to.be.accessible();
    place.querySelector<HTMLButtonElement>('[data-size="3"]')!.click();
    expect(size()).to.be.greaterThan(normal * 1.35);
    expect(place.querySelector('[aria-pressed="true"]')?.textContent).to.contain('Nog grotere tekst');

    const later = openDeviceStore('c', storage);
    delete document.documentElement.dataset['text'];
    applyTextSize(later);
    expect(size()).to.be.greaterThan(normal * 1.35);

    later.eraseAll('');
    expect(storage.length).to.equal(0);
    applyTextSize(later);
    expect(size()).to.equal(normal);
  });

  it('is the normal one when something else was kept', () => {
    const store = openDeviceStore('c', new MemoryStorage());
    store.savePreference('text-size', '9');
    applyTextSize(store);
    expect(document.documentElement.dataset['text']).to.equal('1');
  });
});
