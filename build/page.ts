import { escapeHtml } from './html-text.ts';
import { lessonsOf, lessonsOnRoute, type Course, type Route } from '../components/model/course.ts';
import type { Edition } from '../components/model/edition.ts';
import type { Standard } from '../components/model/statements/facts.ts';
import { opening } from '../components/shared/strings/opening.ts';
import { player } from '../components/shared/strings/player.ts';
import { privacyTexts } from '../components/shared/strings/privacy.ts';
import { durationText, piecesText } from './duration-text.ts';
import type { PageInput } from './package/package-course.ts';
import type { TargetName } from './package/target.ts';

const words = { ...player, ...opening };

const alertIcon =
  '<svg class="icon" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false" fill="none" stroke="currentColor" ' +
  'stroke-width="2.25" stroke-linecap="round" stroke-linejoin="round"><path d="M12 3.5L2.5 20h19zM12 10v4.5M12 17.2v.1"/></svg>';

/**
 * `index.html`. The opening screen stands in it as HTML, so that the first words need no script; the player brings it to life.
 * Nothing in it is inline code: it survives a policy without `unsafe-inline`.
 */
export function renderPage({ course, edition, csp, target, entry, preload, lessonHash }: PageInput): string {
  const language = course.language.toLowerCase().startsWith('nl') ? 'nl' : 'en';
  const text = (key: keyof typeof words): string => escapeHtml(words[key][language]);
  const scripts = [...new Set([entry, ...preload])];
  const [first] = lessonsOf(course);
  return [
    '<!doctype html>',
    `<html lang="${escapeHtml(course.language)}" data-standard="${standardOf(target)}"${lessonHash ? ` data-lessons="${lessonHash}" data-first="${escapeHtml(first?.id ?? '')}"` : ''}>`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${escapeHtml(csp)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${escapeHtml(course.title)}</title>`,
    '<link rel="stylesheet" href="course.css">',
    '<link rel="stylesheet" href="edition.css">',
    ...(target === 'web' ? ['<link rel="manifest" href="manifest.webmanifest">'] : []),
    ...scripts.map((path) => `<link rel="preload" href="${escapeHtml(path)}" as="script">`),
    '<script src="start.js" defer></script>',
    // Last, because nothing after it is asked for before it ran. It also hides the opening screen when the address is a lesson,
    // before anything is painted.
    '<script src="edition.js"></script>',
    '</head>',
    '<body>',
    openingHtml(course, edition.edition, language, target),
    `<noscript><p class="start-failed">${text('noScript')}</p></noscript>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

/** The standard of a target: both editions of SCORM 2004 are one. */
function standardOf(target: TargetName): Standard {
  return target.startsWith('scorm2004') ? 'scorm2004' : (target as Standard);
}

function openingHtml(course: Course, edition: Edition, language: 'nl' | 'en', target: TargetName): string {
  const text = (key: keyof typeof words): string => escapeHtml(words[key][language]);
  const { reported, kept } = privacyTexts(course, edition, language, standardOf(target));
  const { title, subtitle, description } = course;
  const { logo } = edition;
  return [
    '<main class="opening" id="opening">',
    ...(logo
      ? [`<p class="opening-logo"><img src="${escapeHtml(logo.file)}" alt="${escapeHtml(logo.alt)}"></p>`]
      : []),
    `<h1 tabindex="-1">${escapeHtml(title)}</h1>`,
    ...(subtitle ? [`<p class="opening-subtitle">${escapeHtml(subtitle)}</p>`] : []),
    // For who comes back, the way on takes this place and the introduction goes below: nothing else moves.
    `<div class="opening-start"><p class="lead">${escapeHtml(description)}</p></div>`,
    routesHtml(course, edition, language),
    '<section class="opening-privacy" aria-labelledby="privacy-title">',
    `<h2 id="privacy-title">${text('privacyTitle')}</h2>`,
    `<ul>${[...reported, ...kept].map((line) => `<li>${escapeHtml(line)}</li>`).join('')}</ul>`,
    '</section>',
    '<div class="opening-begin">',
    `<button type="button" class="button main" id="begin" aria-describedby="begin-note" disabled>${text('begin')}</button>`,
    `<p id="begin-note" role="status">${text('beginLoading')}</p>`,
    '</div>',
    '</main>',
  ].join('\n');
}

/** Route cards to choose from; a course with one route, or an edition that fixes one, only says how long it takes. */
function routesHtml(course: Course, edition: Edition, language: 'nl' | 'en'): string {
  const text = (key: keyof typeof words): string => escapeHtml(words[key][language]);
  const fixed =
    course.routes.find(({ id }) => id === edition.route) ??
    (course.routes.length === 1 ? course.routes[0] : undefined);
  if (fixed) return `<p class="opening-facts">${durationHtml(course, fixed, language)}</p>`;
  return [
    '<fieldset class="routes">',
    `<legend>${text('chooseRoute')}</legend>`,
    `<p class="route-first" id="route-first" role="alert" hidden>${alertIcon}<span>${text('chooseRouteFirst')}</span></p>`,
    '<div class="route-cards">',
    ...course.routes.map(
      (route) =>
        `<label class="route-card"><input type="radio" name="route" value="${escapeHtml(route.id)}">` +
        `<span class="route-text"><span class="route-title">${escapeHtml(route.title)}</span>` +
        (route.description ? `<span class="route-about">${escapeHtml(route.description)}</span>` : '') +
        `<span class="route-minutes">${durationHtml(course, route, language)}</span></span></label>`,
    ),
    '</div>',
    `<p class="route-later">${text('chooseRouteLater')}</p>`,
    '</fieldset>',
  ].join('\n');
}

/** How long a route takes, and in which pieces it comes. */
function durationHtml(course: Course, route: Route, language: 'nl' | 'en'): string {
  const pieces = lessonsOnRoute(course, route.id).map(({ minutes }) => minutes);
  const counted = pieces.reduce((sum, minutes) => sum + minutes, 0);
  const whole = durationText(route.minutes > 0 ? route.minutes : counted, language);
  return escapeHtml([whole, piecesText(pieces, language)].filter(Boolean).join(', '));
}
