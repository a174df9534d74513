import type { InteractionType } from './interaction.ts';
import type { Response } from './responses.ts';

/** Whether a response is one to a question of this type: a question may have become another kind since it was answered. */
export function hasShape(type: InteractionType, response: Response): boolean {
  return shapes[type](response);
}

const areCodes = (response: Response): boolean =>
  Array.isArray(response) && response.every((part) => typeof part === 'string');
const arePairs =
  (second: 'string' | 'number') =>
  (response: Response): boolean =>
    Array.isArray(response) && response.every((part) => Array.isArray(part) && typeof part[1] === second);
const isTrue = (response: Response): boolean => response === true;

const shapes: Readonly<Record<InteractionType, (response: Response) => boolean>> = {
  choice: areCodes,
  'true-false': (response) => typeof response === 'boolean',
  'fill-in': areCodes,
  'long-fill-in': isTrue,
  numeric: (response) => typeof response === 'number',
  sequencing: areCodes,
  matching: arePairs('string'),
  likert: arePairs('number'),
  other: isTrue,
};
