import type { Looks } from '../../components/model/feeling.ts';
import type { Report } from '../problems/diagnostic.ts';
import {
  booleanField,
  integerField,
  readFields,
  wordField,
  type KeyNames,
  type WritingLanguage,
} from '../read/fields.ts';
import type { YamlMap } from '../read/yaml.ts';

const keys = {
  age: ['leeftijd', 'age'],
  build: ['bouw', 'build'],
  hair: ['haar', 'hair'],
  hairColour: ['haarkleur', 'hair_colour', 'haircolour'],
  skin: ['huid', 'skin'],
  glasses: ['bril', 'glasses'],
  headscarf: ['hoofddoek', 'headscarf'],
  beard: ['baard', 'beard'],
  clothes: ['kleding', 'clothes'],
  colour: ['kleur', 'colour', 'color'],
} as const satisfies Record<string, KeyNames>;

const ages: Words<'age'> = {
  jong: 'young',
  young: 'young',
  volwassen: 'adult',
  adult: 'adult',
  middelbaar: 'middle',
  middle: 'middle',
  oud: 'old',
  old: 'old',
};
const builds: Words<'build'> = {
  slank: 'slim',
  slim: 'slim',
  gemiddeld: 'average',
  average: 'average',
  breed: 'broad',
  broad: 'broad',
};
const hairs: Words<'hair'> = {
  geen: 'none',
  none: 'none',
  kaal: 'none',
  kort: 'short',
  short: 'short',
  bob: 'bob',
  lang: 'long',
  long: 'long',
  krullen: 'curly',
  curly: 'curly',
  knot: 'bun',
  bun: 'bun',
  afro: 'afro',
  kalend: 'balding',
  balding: 'balding',
};
const hairColours: Words<'hairColour'> = {
  zwart: 'black',
  black: 'black',
  bruin: 'brown',
  brown: 'brown',
  blond: 'blond',
  rood: 'red',
  red: 'red',
  grijs: 'grey',
  grey: 'grey',
  gray: 'grey',
  wit: 'white',
  white: 'white',
};
const beards: Words<'beard'> = {
  geen: 'none',
  none: 'none',
  nee: 'none',
  stoppels: 'stubble',
  stubble: 'stubble',
  kort: 'short',
  short: 'short',
  vol: 'full',
  full: 'full',
  snor: 'moustache',
  moustache: 'moustache',
};
const clothes: Words<'clothes'> = {
  trui: 'jumper',
  jumper: 'jumper',
  vest: 'jumper',
  overhemd: 'shirt',
  shirt: 'shirt',
  blazer: 'blazer',
  colbert: 'blazer',
  werkkleding: 'workwear',
  workwear: 'workwear',
  schort: 'apron',
  apron: 'apron',
  jas: 'coat',
  coat: 'coat',
  blouse: 'blouse',
  hoodie: 'hoodie',
  capuchontrui: 'hoodie',
};
const colours: Words<'colour'> = {
  teal: 'teal',
  blauwgroen: 'teal',
  sand: 'sand',
  zand: 'sand',
  brick: 'brick',
  baksteen: 'brick',
  rood: 'brick',
  navy: 'navy',
  blauw: 'navy',
  moss: 'moss',
  groen: 'moss',
  plum: 'plum',
  paars: 'plum',
  ochre: 'ochre',
  oker: 'ochre',
  geel: 'ochre',
  grey: 'grey',
  grijs: 'grey',
};

type Words<Name extends keyof Looks> = Readonly<Record<string, Looks[Name]>>;

/** Reads how a person looks; what is not said derives from the name later. */
export function readLooks(map: YamlMap, language: WritingLanguage, report: Report): Partial<Looks> {
  const fields = readFields(map, keys, language, report);
  const looks = {
    age: wordField(fields, 'age', ages),
    build: wordField(fields, 'build', builds),
    hair: wordField(fields, 'hair', hairs),
    hairColour: wordField(fields, 'hairColour', hairColours),
    skin: integerField(fields, 'skin', 1, 6) as Looks['skin'] | undefined,
    glasses: booleanField(fields, 'glasses'),
    headscarf: booleanField(fields, 'headscarf'),
    beard: wordField(fields, 'beard', beards),
    clothes: wordField(fields, 'clothes', clothes),
    colour: wordField(fields, 'colour', colours),
  };
  return Object.fromEntries(Object.entries(looks).filter(([, value]) => value !== undefined));
}
