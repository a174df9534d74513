import { expect } from '@open-wc/testing';
import { closing } from './strings/closing.ts';
import { comforts } from './strings/comforts.ts';
import { moments } from './strings/moments.ts';
import { opening } from './strings/opening.ts';
import { player } from './strings/player.ts';
import { questions } from './strings/questions.ts';
import { talk } from './strings/talk.ts';

const tables: Readonly<
  Record<string, Readonly<Record<string, { readonly nl: string; readonly en: string }>>>
> = {
  closing,
  comforts,
  moments,
  opening,
  player,
  questions,
  talk,
};

describe('the texts of the interface', () => {
  it('have a key of their own: one table would silently win over another', () => {
    const keys = Object.values(tables).flatMap((table) => Object.keys(table));
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).to.deep.equal([]);
  });

  it('fill in the same names in Dutch and English', () => {
    const names = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();
    for (const [table, texts] of Object.entries(tables)) {
      for (const [key, { nl, en }] of Object.entries(texts)) {
        expect(names(en), `${table}.${key}`).to.deep.equal(names(nl));
      }
    }
  });
});
