import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { durationText, piecesText } from './duration-text.ts';

describe('how long it takes, in words', () => {
  it('is said in minutes, half hours and quarters', () => {
    const said: readonly (readonly [number, string, string])[] = [
      [20, 'ongeveer 20 minuten', 'about 20 minutes'],
      [45, 'ongeveer drie kwartier', 'about three quarters of an hour'],
      [55, 'bijna een uur', 'almost an hour'],
      [60, 'ongeveer een uur', 'about an hour'],
      [70, 'ruim een uur', 'a little over an hour'],
      [75, 'ongeveer 1 uur en een kwartier', 'about 1 and a quarter hours'],
      [90, 'ongeveer anderhalf uur', 'about one and a half hours'],
      [140, 'bijna 2,5 uur', 'almost 2 and a half hours'],
      [165, 'ongeveer 2 uur en drie kwartier', 'about 2 and three quarter hours'],
      [170, 'bijna 3 uur', 'almost 3 hours'],
      [180, 'ongeveer 3 uur', 'about 3 hours'],
      [186, 'ruim 3 uur', 'a little over 3 hours'],
    ];
    for (const [minutes, nl, en] of said) {
      assert.equal(durationText(minutes, 'nl'), nl);
      assert.equal(durationText(minutes, 'en'), en);
    }
  });

  it('names the pieces in round numbers', () => {
    assert.equal(piecesText([4, 12, 8], 'nl'), 'in stukken van 5 tot 15 minuten');
    assert.equal(piecesText([10, 9, 10], 'en'), 'in pieces of about 10 minutes');
    assert.equal(piecesText([3, 5, 6], 'nl'), 'in stukken van 5 tot 10 minuten');
    assert.equal(piecesText([10], 'nl'), '');
  });
});
