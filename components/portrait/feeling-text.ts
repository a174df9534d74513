import type { Feeling } from '../model/feeling.ts';
import { addStrings, t } from '../shared/strings.ts';
import { talk } from '../shared/strings/talk.ts';

// The words of talks come in with the people who speak in them.
addStrings(talk);

/** A feeling in words, with its strength: "een beetje bezorgd", "bezorgd", "heel bezorgd". */
export function feelingText(feeling: Feeling, strength: 1 | 2 | 3): string {
  const word = t(`feeling_${feeling}`);
  if (feeling === 'neutral' || feeling === 'furious' || strength === 2) return word;
  return t(strength === 1 ? 'slightly' : 'strongly', { feeling: word });
}
