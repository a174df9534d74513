import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { numberText, parseNumber } from './number-text.ts';

const cases: readonly (readonly [typed: string, nl: number | undefined, en: number | undefined])[] = [
  ['6', 6, 6],
  [' 6 ', 6, 6],
  ['6,5', 6.5, 6.5],
  ['6.5', 6.5, 6.5],
  ['1.500', 1500, 1.5],
  ['1,500', 1.5, 1500],
  ['1.500,75', 1500.75, 1500.75],
  ['1,500.75', 1500.75, 1500.75],
  ['1.234.567', 1234567, 1234567],
  ['1 500', 1500, 1500],
  ["1'500", 1500, 1500],
  ['0.500', 0.5, 0.5],
  ['-3', -3, -3],
  ['−3', -3, -3],
  ['+3', 3, 3],
  [',5', 0.5, 0.5],
  ['€ 12,50', 12.5, 12.5],
  ['70%', 70, 70],
  ['٦', undefined, undefined],
  ['', undefined, undefined],
  ['zes', undefined, undefined],
  ['6-7', undefined, undefined],
  ['1.2.3', undefined, undefined],
  ['1.50,75.2', undefined, undefined],
  ['6 7', undefined, undefined],
  ['--6', undefined, undefined],
  ['1e5', undefined, undefined],
];

for (const [typed, nl, en] of cases) {
  test(`“${typed}” reads as ${nl} in Dutch and ${en} in English`, () => {
    assert.equal(parseNumber(typed, 'nl'), nl);
    assert.equal(parseNumber(typed, 'en'), en);
  });
}

test('the unit may be typed, in one of its forms, and another unit is no number', () => {
  assert.equal(parseNumber('6 weken', 'nl', 'weken'), 6);
  assert.equal(parseNumber('6 week', 'nl', 'weken'), 6);
  assert.equal(parseNumber('6weken.', 'nl', 'weken'), 6);
  assert.equal(parseNumber('€ 6', 'nl', '€'), 6);
  assert.equal(parseNumber('12 m²', 'nl', 'm²'), 12);
  assert.equal(parseNumber('6 maanden', 'nl', 'weken'), undefined);
  assert.equal(parseNumber('6 weken', 'nl'), undefined);
});

test('a number that is written in a language reads back as the same number', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -9_999_999, max: 9_999_999 }),
      fc.integer({ min: 0, max: 99 }),
      fc.constantFrom<'nl' | 'en'>('nl', 'en'),
      (whole, hundredths, language) => {
        const value = Number(`${whole}.${String(hundredths).padStart(2, '0')}`);
        assert.equal(parseNumber(numberText(value, language), language), value);
      },
    ),
  );
});
