import type { Feeling } from '../../../components/model/feeling.ts';
import { fold, suggest } from '../../read/nearly.ts';

/** What authors write for a feeling, Dutch and English. The first feeling that is found in the brackets counts. */
const words: Readonly<Record<Feeling, string>> = {
  neutral: 'neutraal, vlak, zakelijk, afwachtend, neutral, flat, matter-of-fact',
  calm: 'rustig, kalm, ontspannen, bedaard, zacht, stil, calm, quiet, relaxed, soft',
  friendly:
    'vriendelijk, warm, hartelijk, blij, vrolijk, lachend, opgewekt, friendly, warm, glad, happy, cheerful',
  relieved: 'opgelucht, bevrijd, gerustgesteld, relieved, reassured',
  hopeful: 'hoopvol, nieuwsgierig, verwachtingsvol, geïnteresseerd, hopeful, curious, interested',
  grateful: 'dankbaar, ontroerd, geraakt, grateful, moved, touched',
  surprised: 'verbaasd, verrast, verbluft, geschrokken, surprised, startled',
  tense:
    'gespannen, nerveus, zenuwachtig, gestrest, onrustig, ongeduldig, kortaf, tense, nervous, stressed, restless, impatient, curt',
  worried: 'bezorgd, ongerust, onzeker, worried, concerned, uneasy, unsure',
  afraid: 'bang, angstig, in paniek, paniekerig, afraid, scared, anxious, panicking',
  sad: 'verdrietig, huilend, bedroefd, somber, sad, crying, tearful, gloomy',
  tired: 'moe, uitgeput, op, vermoeid, lusteloos, tired, exhausted, worn out',
  ashamed: 'beschaamd, schuldbewust, opgelaten, ashamed, embarrassed, guilty',
  disappointed: 'teleurgesteld, ontgoocheld, berustend, disappointed, let down, resigned',
  hurt: 'gekwetst, gekrenkt, geraakt, beledigd, vernederd, hurt, offended, humiliated',
  irritated:
    'geïrriteerd, geërgerd, gefrustreerd, chagrijnig, sarcastisch, cynisch, scherp, irritated, annoyed, frustrated, sarcastic, cynical, sharp',
  angry: 'boos, kwaad, fel, verontwaardigd, dreigend, angry, cross, fierce, indignant, threatening',
  furious: 'woedend, razend, witheet, furieus, schreeuwend, furious, raging, shouting',
  distrustful:
    'wantrouwend, wantrouwig, achterdochtig, argwanend, sceptisch, terughoudend, gesloten, koel, kil, distrustful, suspicious, sceptical, wary, closed, cool',
  powerless: 'machteloos, wanhopig, radeloos, hulpeloos, verslagen, powerless, desperate, helpless, defeated',
  thoughtful:
    'nadenkend, peinzend, aarzelend, twijfelend, bedachtzaam, thoughtful, pensive, hesitant, doubtful',
  determined: 'vastberaden, beslist, stellig, ernstig, serieus, determined, firm, serious, earnest',
};

const table: ReadonlyMap<string, Feeling> = new Map(
  Object.entries(words).flatMap(([feeling, list]) =>
    list.split(', ').map((word) => [fold(word), feeling as Feeling] as const),
  ),
);

const strong = /^(?:heel|erg|zeer|echt|enorm|hevig|diep|ontzettend|very|really|deeply|extremely)\s+/;
const light = /^(?:een beetje|beetje|wat|licht|iets|enigszins|a bit|a little|slightly|somewhat)\s+/;

/** A feeling as a portrait shows it. */
export interface ReadFeeling {
  readonly feeling: Feeling;
  readonly strength: 1 | 2 | 3;
}

/** Reads the words in brackets after a name; undefined with a suggestion when no feeling is among them. */
export function readFeeling(text: string): ReadFeeling | { readonly suggestion: string | undefined } {
  let suggestion: string | undefined;
  for (const part of fold(text).split(/\s*(?:,|;|\/| en | and | maar | but | dan | then )\s*/)) {
    const strength = strong.test(part) ? 3 : light.test(part) ? 1 : 2;
    const bare = part.replace(strong, '').replace(light, '').trim();
    const feeling = table.get(bare) ?? table.get(bare.replace(/e$/, ''));
    if (feeling) return { feeling, strength: feeling === 'furious' ? 3 : strength };
    suggestion ??= suggest(bare, [...table.keys()]);
  }
  return { suggestion };
}
