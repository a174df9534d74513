import type { Place } from '../problem.ts';
import type { Report } from '../problems/diagnostic.ts';
import {
  brokenAnchor,
  brokenLink,
  linkToBank,
  linkWithoutScheme,
  missingMedia,
  offRoute,
  pathEscapes,
  unsafeLink,
} from '../problems/prose-problems.ts';
import type { Located } from '../read/located.ts';
import { suggest } from '../read/nearly.ts';
import type { AssetShelf } from './assets.ts';
import type { LessonOutline } from './lesson-outline.ts';
import { judgeMedia } from './media-file.ts';
import { isMediaName } from './prose-media.ts';
import type { Resolver } from './prose-context.ts';

/** What links in a course can point to. */
export interface CourseMap {
  /** By file. */
  readonly lessons: ReadonlyMap<string, MappedLesson>;
  readonly shelf: AssetShelf;
  /** Markdown files that are transcripts, by path. */
  readonly transcripts: ReadonlyMap<string, Located>;
  readonly routes: readonly string[];
  /** Whether a path goes through a link that leads outside the course. */
  readonly isOutside: (path: string) => boolean;
}

/** A lesson that can be linked to. */
export interface MappedLesson {
  readonly outline: LessonOutline;
  /** Codes of its screens, in order. */
  readonly screenCodes: readonly string[];
}

/** An address of a site as people say it: `www.example.org`, `example.nl/page`. */
const site = /^(?:www\.[\w-]+\.|(?:[\w-]+\.)+(?:nl|be|eu|com|org|net|info)(?=[/?#]|$))/i;

/** Looks up links and files from one lesson. */
export function newResolver(file: string, map: CourseMap, report: Report): Resolver {
  const folder = file.split('/').slice(0, -1).join('/');
  const pathOf = (written: string, at: Place): string | undefined => {
    const path = joinPath(folder, decode(written));
    if (path === undefined) report(pathEscapes(at, written));
    return path;
  };
  return {
    link(href, at) {
      if (/^(?:https?:\/\/[^\s/]|mailto:[^\s@]+@|tel:[+\d])/i.test(href)) return href;
      const scheme = /^[\s\p{Cc}]*([a-z][a-z0-9+.-]*:|\/\/)/iu.exec(href)?.[1];
      if (scheme !== undefined) {
        report(unsafeLink(at, scheme));
        return undefined;
      }
      const [written = '', anchor] = href.split('#', 2);
      const path = written === '' ? file : pathOf(written.split('?')[0] ?? '', at);
      if (path === undefined) return undefined;
      const lesson = map.lessons.get(path);
      if (lesson) return lessonAddress(lesson, anchor, at, map.lessons.get(file), map.routes, report);
      if (isMediaName(path)) {
        const name = map.shelf.take(path);
        if (name !== undefined) return name;
      }
      if (site.test(href)) {
        report(linkWithoutScheme(at, href));
        return undefined;
      }
      const near = suggest(path, [...map.lessons.keys(), ...map.shelf.paths]);
      report(brokenLink(at, written, near === undefined ? undefined : relativeTo(folder, near)));
      return undefined;
    },
    media(written, at) {
      const path = pathOf(written, at);
      if (path === undefined) return undefined;
      const unseen = map.shelf.unseen(path);
      if (unseen) judgeMedia(written, unseen, at, report);
      const name = map.shelf.take(path);
      if (name === undefined) {
        const near = suggest(path, map.shelf.paths);
        if (map.isOutside(path)) report(pathEscapes(at, written));
        else report(missingMedia(at, written, near === undefined ? undefined : relativeTo(folder, near)));
      }
      return name;
    },
    caption(written) {
      const path = joinPath(folder, decode(written));
      return path === undefined ? undefined : map.shelf.take(path);
    },
    transcript(written) {
      const path = joinPath(folder, decode(written));
      return path === undefined ? undefined : map.transcripts.get(path);
    },
  };
}

function lessonAddress(
  target: MappedLesson,
  anchor: string | undefined,
  at: Place,
  from: MappedLesson | undefined,
  routes: readonly string[],
  report: Report,
): string | undefined {
  const { outline, screenCodes } = target;
  const { meta } = outline;
  if (meta.bank !== undefined) {
    report(linkToBank(at, outline.file));
    return undefined;
  }
  const here = from?.outline.meta.routes ?? routes;
  const missed = meta.routes ? here.filter((route) => !meta.routes?.includes(route)) : [];
  if (missed.length > 0 && from?.outline.meta.bank === undefined)
    report(offRoute(at, outline.title, missed.join(', ')));
  if (anchor === undefined || anchor === '') return `#/les/${meta.id}`;
  const screen = outline.anchors.get(decode(anchor).toLowerCase());
  if (screen === undefined) {
    report(brokenAnchor(at, anchor, suggest(decode(anchor), [...outline.anchors.keys()])));
    return undefined;
  }
  return `#/les/${meta.id}/${screenCodes[screen] ?? ''}`;
}

/** Joins a relative path to a folder of the course; undefined when it leaves the course. */
export function joinPath(folder: string, written: string): string | undefined {
  if (written.startsWith('/') || /^[a-z]:/i.test(written) || written.includes('\0')) return undefined;
  const parts = folder === '' ? [] : folder.split('/');
  for (const part of written.replace(/\\/g, '/').split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.join('/');
}

function relativeTo(folder: string, path: string): string {
  if (folder === '') return path;
  return path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : `../${path}`;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
