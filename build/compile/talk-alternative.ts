import type { Place } from '../problem.ts';
import type { Report } from '../problems/diagnostic.ts';
import { brokenLink } from '../problems/prose-problems.ts';
import { noTalkThere } from '../problems/lesson-problems.ts';
import { suggest } from '../read/nearly.ts';
import { plainText, type LessonOutline, type Part, type PartId } from './lesson-outline.ts';
import { joinPath, type CourseMap } from './resolver.ts';
import type { TalkAlternative, TalkInput } from './talk-input.ts';

/** Looks up the talk behind `Overslaan kan: [De telefoon](../s4.md)`, seen from one lesson. */
export function findAlternative(
  from: LessonOutline,
  map: CourseMap,
  named: ReadonlyMap<LessonOutline, ReadonlyMap<Part, PartId>>,
  report: Report,
): TalkInput['alternative'] {
  const folder = from.file.split('/').slice(0, -1).join('/');
  return (href: string, at: Place): TalkAlternative | undefined => {
    const path = joinPath(folder, href.split('#')[0] ?? '');
    const lesson = path === undefined ? undefined : map.lessons.get(path)?.outline;
    if (!lesson) {
      report(brokenLink(at, href, suggest(path ?? href, [...map.lessons.keys()])));
      return undefined;
    }
    const part = lesson.screens
      .flatMap((screen) => screen.parts)
      .find((candidate) => candidate.kind === 'talk');
    const heading = part?.sections[0]?.heading;
    const id = part && named.get(lesson)?.get(part)?.id;
    if (!heading || id === undefined) {
      report(noTalkThere(at, lesson.title));
      return undefined;
    }
    return { talk: id, lesson: lesson.meta.id, title: plainText(heading.rest, {}) };
  };
}
