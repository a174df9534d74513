import { opening } from '../components/shared/strings/opening.ts';

/** Minutes off a round length that still are "about". */
const near = 3;

/**
 * A length of time as people say it: in half hours, and in quarters where it is close to one. "bijna 3 uur" for 170, "ruim 1 uur" for 70,
 * "ongeveer 1 uur en een kwartier" for 75, "ongeveer 20 minuten" for 20.
 */
export function durationText(minutes: number, language: 'nl' | 'en'): string {
  if (minutes < 45 - near) return fill('aboutMinutes', language, { minutes });
  const quarters = Math.round(minutes / 15);
  const isQuarter = quarters % 2 === 1 && Math.abs(minutes - quarters * 15) <= near;
  const steps = isQuarter ? quarters : 2 * Math.round(minutes / 30);
  const off = minutes - steps * 15;
  const how = off < -near ? 'durationAlmost' : off > near ? 'durationOver' : 'durationAbout';
  return fill(how, language, { length: lengthText(steps, language) });
}

/** How long its pieces take: "in stukken van 5 tot 10 minuten", in round numbers; '' when there is only one piece. */
export function piecesText(pieces: readonly number[], language: 'nl' | 'en'): string {
  if (pieces.length < 2) return '';
  const from = Math.max(5, 5 * Math.round(Math.min(...pieces) / 5));
  const to = Math.max(5, 5 * Math.ceil(Math.max(...pieces) / 5));
  return from === to
    ? fill('piecesOf', language, { minutes: to })
    : fill('piecesFromTo', language, { from, to });
}

/** So many quarters of an hour. */
function lengthText(quarters: number, language: 'nl' | 'en'): string {
  const hours = Math.floor(quarters / 4);
  const rest = quarters % 4;
  if (hours === 0) return opening.threeQuarters[language];
  if (hours === 1 && rest === 0) return opening.oneHour[language];
  if (hours === 1 && rest === 2) return opening.hourAndHalf[language];
  const name = (['hours', 'hoursAndQuarter', 'hoursAndHalf', 'hoursAndThreeQuarters'] as const)[rest];
  return fill(name ?? 'hours', language, { hours });
}

function fill(
  key: keyof typeof opening,
  language: 'nl' | 'en',
  values: Readonly<Record<string, string | number>>,
): string {
  return opening[key][language].replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
