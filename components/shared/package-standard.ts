import type { Standard } from '../model/statements/facts.ts';

/** The standard that this package speaks, as its page says (`data-standard`). */
export function packageStandard(): Standard {
  return (document.documentElement.dataset['standard'] as Standard | undefined) ?? 'scorm12';
}
