/** The feelings a portrait can show; synonyms that authors write are mapped to these at build time. */
export const feelings = [
  'neutral',
  'calm',
  'friendly',
  'relieved',
  'hopeful',
  'grateful',
  'surprised',
  'tense',
  'worried',
  'afraid',
  'sad',
  'tired',
  'ashamed',
  'disappointed',
  'hurt',
  'irritated',
  'angry',
  'furious',
  'distrustful',
  'powerless',
  'thoughtful',
  'determined',
] as const;

/** A feeling that a portrait can show. */
export type Feeling = (typeof feelings)[number];

/** How a person looks: the parameters of a portrait, from `personages:` in a lesson's front matter. All have neutral defaults. */
export interface Looks {
  readonly age: 'young' | 'adult' | 'middle' | 'old';
  readonly build: 'slim' | 'average' | 'broad';
  readonly hair: 'none' | 'short' | 'bob' | 'long' | 'curly' | 'bun' | 'afro' | 'balding';
  readonly hairColour: 'black' | 'brown' | 'blond' | 'red' | 'grey' | 'white';
  readonly skin: 1 | 2 | 3 | 4 | 5 | 6;
  readonly glasses: boolean;
  readonly headscarf: boolean;
  readonly beard: 'none' | 'stubble' | 'short' | 'full' | 'moustache';
  readonly clothes: 'jumper' | 'shirt' | 'blazer' | 'workwear' | 'apron' | 'coat' | 'blouse' | 'hoodie';
  readonly colour: 'teal' | 'sand' | 'brick' | 'navy' | 'moss' | 'plum' | 'ochre' | 'grey';
}
