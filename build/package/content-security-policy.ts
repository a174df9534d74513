import type { TargetName } from './target.ts';

const strict = {
  'default-src': `'none'`,
  'script-src': `'self'`,
  'style-src': `'self'`,
  'img-src': `'self'`,
  'media-src': `'self'`,
  'font-src': `'self'`,
  'connect-src': `'self'`,
  'base-uri': `'none'`,
  'form-action': `'none'`,
} as const;

/** What a target needs beyond the strict policy. The start script narrows `connect-src` to the LRS that the launch names. */
const additions: Readonly<Record<TargetName, Readonly<Record<string, string>>>> = {
  scorm12: {},
  'scorm2004-3rd': {},
  'scorm2004-4th': {},
  cmi5: { 'connect-src': `'self' https: http:` },
  xapi: { 'connect-src': `'self' https: http:` },
  web: { 'manifest-src': `'self'`, 'worker-src': `'self'` },
};

/** The Content-Security-Policy that the page of a target carries. */
export function contentSecurityPolicy(target: TargetName): string {
  return Object.entries({ ...strict, ...additions[target] })
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join('; ');
}
