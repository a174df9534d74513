import type { TargetName } from '../../build/package/target.ts';

/** A condition of an LMS, a LRS, a browser or a web server that can be switched on in the preview. */
export type QuirkId =
  | 'no-api'
  | 'late-api'
  | 'numbers'
  | 'empty-mode'
  | 'strict-4096'
  | 'mastery-override'
  | 'slow-commit'
  | 'lying-commit'
  | 'failing-commit'
  | 'null-at-close'
  | 'session-expired'
  | 'offline'
  | 'own-window'
  | 'cross-origin'
  | 'sandbox'
  | 'no-storage'
  | 'octet-stream'
  | 'replaced'
  | 'wrong-clock';

/** A quirk as the page of the preview offers it. */
export interface ZooQuirk {
  readonly id: QuirkId;
  readonly group: QuirkGroup;
  /** Dutch, for a consultant or an administrator. */
  readonly name: string;
  /** What it does, in one Dutch sentence. */
  readonly does: string;
  /** Where it was met. */
  readonly source: string;
  readonly targets: readonly TargetName[];
}

/** What a quirk is about; the page shows them together. */
export type QuirkGroup = 'api' | 'saving' | 'window' | 'files';

/** The groups in the order of the page, with their Dutch names. */
export const quirkGroups: Readonly<Record<QuirkGroup, string>> = {
  api: 'De API van het LMS',
  saving: 'Bewaren',
  window: 'Het venster',
  files: 'Bestanden en klok',
};

const scorm = ['scorm12', 'scorm2004-3rd', 'scorm2004-4th'] as const;
const lrs = ['cmi5', 'xapi'] as const;
const launched = [...scorm, ...lrs] as const;
const all = [...launched, 'web'] as const;

/** The zoo: each quirk is taken from a real LMS or from somebody who was bitten by one. */
export const zooQuirks: readonly ZooQuirk[] = [
  {
    id: 'no-api',
    group: 'api',
    name: 'Geen API',
    does: 'Het LMS laat zijn API niet zien; de cursus zoekt tien seconden en gaat dan alleen verder.',
    source: 'adaptlearning/adapt_framework#1333',
    targets: scorm,
  },
  {
    id: 'late-api',
    group: 'api',
    name: 'Late API',
    does: 'De API van het LMS is er pas na drie seconden.',
    source: 'adaptlearning/adapt_framework#1333',
    targets: scorm,
  },
  {
    id: 'numbers',
    group: 'api',
    name: 'Getallen in plaats van tekst',
    does: 'Het LMS geeft een getal terug waar de standaard tekst vraagt, zoals Chamilo.',
    source: 'Chamilo, scorm_api.php',
    targets: scorm,
  },
  {
    id: 'empty-mode',
    group: 'api',
    name: 'Lege modus',
    does: 'Het LMS zegt niet of de cursus echt wordt gevolgd of alleen bekeken, zoals Open edX.',
    source: 'openedx-scorm-xblock#43; LiaScript-Exporter#36',
    targets: scorm,
  },
  {
    id: 'strict-4096',
    group: 'api',
    name: 'Streng op 4096 tekens',
    does: 'Het LMS weigert een bewaarde toestand van meer dan 4096 tekens, zoals ILIAS.',
    source: 'ILIAS strict 4096; Xerte#847; mod_scormremote#20',
    targets: ['scorm12'],
  },
  {
    id: 'mastery-override',
    group: 'api',
    name: 'Eigen slaaggrens',
    does: 'Het LMS legt een grens van 90 op en beslist aan het eind zelf wie geslaagd is, zoals Moodle.',
    source: 'Moodle scorm_12.js:629',
    targets: ['scorm12'],
  },
  {
    id: 'slow-commit',
    group: 'saving',
    name: 'Traag bewaren',
    does: 'Elke keer bewaren duurt twee seconden; bij SCORM staat de cursus zo lang stil.',
    source: 'LiaScript-Exporter#55 (ILIAS 9)',
    targets: launched,
  },
  {
    id: 'lying-commit',
    group: 'saving',
    name: 'Zegt "bewaard" en bewaart niets',
    does: 'Het LMS of LRS zegt dat alles is bewaard, maar gooit het weg.',
    source: 'adapt-contrib-spoor#269',
    targets: launched,
  },
  {
    id: 'failing-commit',
    group: 'saving',
    name: 'Bewaren mislukt twee keer',
    does: 'De eerste twee keer bewaren mislukt, daarna lukt het.',
    source: 'adapt-contrib-spoor#269; mod_scormremote#82; xAPI Communication 3.2',
    targets: launched,
  },
  {
    id: 'null-at-close',
    group: 'saving',
    name: 'Geen antwoord bij het sluiten',
    does: 'Bewaren geeft niets terug terwijl het venster sluit; afsluiten bewaart wel, zoals bij Cornerstone.',
    source: 'adapt_framework#2222; adapt-contrib-spoor#180',
    targets: scorm,
  },
  {
    id: 'session-expired',
    group: 'saving',
    name: 'Sessie verlopen',
    does: 'Na de start neemt het LMS of LRS niets meer aan, tot de cursus opnieuw wordt geopend.',
    source: 'adapt-contrib-spoor#269; cmi5 9.3.6',
    targets: launched,
  },
  {
    id: 'offline',
    group: 'saving',
    name: 'Zonder verbinding',
    does: 'Na de start valt de verbinding weg: er wordt niets bewaard en volgende lessen komen niet binnen.',
    source: 'adapt-contrib-spoor#320, #323; mod_scormremote#82',
    targets: all,
  },
  {
    id: 'own-window',
    group: 'window',
    name: 'Los venster',
    does: 'Het LMS opent de cursus in een los venster; bij SCORM staat de API in het venster dat achterblijft.',
    source: 'SCORM RTE 3.3.6.1; ADL Sample RTE, APIWrapper.js',
    targets: launched,
  },
  {
    id: 'cross-origin',
    group: 'window',
    name: 'Cursus op een ander adres',
    does: 'De cursus staat op een ander adres dan het LMS; bij SCORM kan zij dan niet bij de API.',
    source: 'pipwerks/scorm-api-wrapper#20, #21, #44; learninglocker#1553',
    targets: launched,
  },
  {
    id: 'sandbox',
    group: 'window',
    name: 'Afgesloten frame',
    does: 'Het frame mag scripts draaien en verder niets: geen opslag en geen toegang tot het LMS.',
    source: 'HTML, iframe sandbox; label-studio#88',
    targets: all,
  },
  {
    id: 'no-storage',
    group: 'window',
    name: 'Geen opslag op het apparaat',
    does: 'De browser verbiedt de cursus om iets op het apparaat te bewaren.',
    source: 'label-studio#88; openstax/rex-web#1901',
    targets: all,
  },
  {
    id: 'octet-stream',
    group: 'files',
    name: 'Scripts als onbekend bestand',
    does: 'De server noemt de scripts van de cursus geen scripts (application/octet-stream).',
    source: 'mod_scormremote#27',
    targets: all,
  },
  {
    id: 'replaced',
    group: 'files',
    name: 'Pakket vervangen',
    does: 'Iemand plaatst een nieuw pakket terwijl de cursus openstaat: na de eerste les zijn de bestanden weg.',
    source: 'Issue 4, the LMS zoo',
    targets: all,
  },
  {
    id: 'wrong-clock',
    group: 'files',
    name: 'Klok een dag vooruit',
    does: 'De klok van het apparaat loopt een dag voor.',
    source: 'Issue 4, the LMS zoo',
    targets: all,
  },
];

/** The quirks that a package of this target can meet. */
export function quirksFor(target: TargetName): readonly ZooQuirk[] {
  return zooQuirks.filter(({ targets }) => targets.includes(target));
}
