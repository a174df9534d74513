import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { typesetQuotes } from './quotes.ts';
import { typeset } from './typeset.ts';

describe('the marks of print', () => {
  for (const [keyed, printed] of [
    ['"Zo", zei hij.', '“Zo”, zei hij.'],
    ["Een 'nee' brengen", 'Een ‘nee’ brengen'],
    [
      "Zo'n zin over auto's, 's avonds en met z'n allen.",
      'Zo’n zin over auto’s, ’s avonds en met z’n allen.',
    ],
    ['\'t Is laat. ("Echt waar.")', '’t Is laat. (“Echt waar.”)'],
    [
      '"\'Nee\' is ook een antwoord", zegt ze. Dan: "Ik zeg \'nee\'"',
      '“‘Nee’ is ook een antwoord”, zegt ze. Dan: “Ik zeg ‘nee’”',
    ],
    ['Hij riep: "Wat?" – "Niets."', 'Hij riep: “Wat?” – “Niets.”'],
    ['„Al gezet” en ‘dit ook’', '„Al gezet” en ‘dit ook’'],
  ] as const)
    it(keyed, () => assert.equal(typesetQuotes(keyed), printed));
});

describe('a course in the marks of print', () => {
  it('knows what stands before a mark in another element', () => {
    const prose = [
      {
        tag: 'p',
        children: ['"', { tag: 'strong', children: ['Ja'] }, '", zei ', { fill: 'naam' }, "'s buurman."],
      },
      { tag: 'p', children: ['"Nieuwe regel."'] },
      {
        tag: 'ul',
        children: [
          { tag: 'li', children: ['"Eén"'] },
          { tag: 'li', children: ['"Twee"'] },
        ],
      },
    ];
    assert.deepEqual(typeset({ prose }), {
      prose: [
        {
          tag: 'p',
          children: ['“', { tag: 'strong', children: ['Ja'] }, '”, zei ', { fill: 'naam' }, '’s buurman.'],
        },
        { tag: 'p', children: ['“Nieuwe regel.”'] },
        {
          tag: 'ul',
          children: [
            { tag: 'li', children: ['“Eén”'] },
            { tag: 'li', children: ['“Twee”'] },
          ],
        },
      ],
    });
  });

  it('leaves code, addresses, typed answers and bytes alone', () => {
    const bytes = new Uint8Array([34]);
    const course = {
      prose: [
        { tag: 'code', children: ['"x"'] },
        { tag: 'a', attributes: { href: 'https://a.nl/?q="x"', title: '"x"' }, children: ['x'] },
      ],
      gaps: [{ options: [{ text: "foto's" }] }],
      bytes,
    };
    assert.deepEqual(typeset(course), {
      ...course,
      prose: [
        course.prose[0],
        { tag: 'a', attributes: { href: 'https://a.nl/?q="x"', title: '“x”' }, children: ['x'] },
      ],
    });
  });

  it('sets each of a list of words by itself', () => {
    assert.deepEqual(typeset({ parts: ['Als "dit"', '"dat"'] }), { parts: ['Als “dit”', '“dat”'] });
  });
});
