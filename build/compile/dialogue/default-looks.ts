import type { Looks } from '../../../components/model/feeling.ts';
import { hash } from '../../../components/model/shuffle.ts';

/** Looks for a person of whom the author says little: they follow from the name, so that somebody always looks the same. */
export function looksFor(name: string, given: Partial<Looks> = {}): Looks {
  const pick = <T>(what: string, options: readonly T[]): T =>
    options[hash(`${name}:${what}`) % options.length] as T;
  return {
    age: pick('age', ['young', 'adult', 'middle', 'middle', 'old']),
    build: pick('build', ['slim', 'average', 'average', 'broad']),
    hair: pick('hair', ['short', 'bob', 'long', 'curly', 'bun', 'short']),
    hairColour: pick('hairColour', ['black', 'brown', 'brown', 'blond', 'red', 'grey']),
    skin: pick('skin', [1, 2, 2, 3, 4, 5, 6]),
    glasses: pick('glasses', [true, false, false]),
    headscarf: false,
    beard: 'none',
    clothes: pick('clothes', ['jumper', 'shirt', 'blazer', 'coat', 'blouse', 'hoodie']),
    colour: pick('colour', ['teal', 'sand', 'brick', 'navy', 'moss', 'plum', 'ochre', 'grey']),
    ...given,
  };
}
