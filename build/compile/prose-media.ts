import type { Tokens } from 'marked';
import type { Prose, ProseElement } from '../../components/model/prose.ts';
import type { Place } from '../problem.ts';
import {
  noAlt,
  noCaptions,
  noTranscript,
  pathEscapes,
  remoteMedia,
  unknownMedia,
} from '../problems/prose-problems.ts';
import { decodeEntities } from '../read/entities.ts';
import { placeAt, type Located } from '../read/located.ts';
import type { MdInline } from '../read/markdown.ts';
import { fold } from '../read/nearly.ts';
import { placeOfAddress } from './prose-link.ts';
import type { ProseContext } from './prose-context.ts';

const pictures = new Set(['svg', 'png', 'jpg', 'jpeg', 'webp', 'avif', 'gif']);
const sounds: Readonly<Record<string, string>> = {
  mp3: 'audio/mpeg',
  m4a: 'audio/mp4',
  aac: 'audio/aac',
  ogg: 'audio/ogg',
  oga: 'audio/ogg',
  opus: 'audio/ogg',
  wav: 'audio/wav',
};
const films: Readonly<Record<string, string>> = { mp4: 'video/mp4', m4v: 'video/mp4', webm: 'video/webm' };

/** How `![..](..)` compiles a transcript: handed in, because a transcript is prose itself. */
export type TranscriptCompiler = (source: Located, context: ProseContext) => Prose;

/** Whether a file of this name goes into a package as picture, sound, film or caption. */
export function isMediaName(path: string): boolean {
  const suffix = suffixOf(path);
  return pictures.has(suffix) || suffix in sounds || suffix in films || suffix === 'vtt' || suffix === 'pdf';
}

/** Whether a file of this name is sound or film: `x.nl.md` beside it is its transcript and no lesson. */
export function isSoundOrFilm(path: string): boolean {
  return suffixOf(path) in sounds || suffixOf(path) in films;
}

/** A picture in running text; a sound or film there becomes a figure of its own. */
export function compileImage(inline: MdInline, context: ProseContext): Prose {
  const media = readMedia(inline, context);
  return media?.kind === 'picture' ? [picture(media)] : [];
}

/** A picture, sound or film that stands alone, with its caption under it. */
export function figureOf(inline: MdInline, context: ProseContext, transcript: TranscriptCompiler): Prose {
  const media = readMedia(inline, context);
  if (!media) return [];
  const caption: Prose = media.caption ? [{ tag: 'figcaption', children: [media.caption] }] : [];
  if (media.kind === 'picture') return [{ tag: 'figure', children: [picture(media), ...caption] }];
  const { language } = context;
  const stem = media.path.replace(/\.[^.]+$/, '');
  const captionFile = `${stem}.${language}.vtt`;
  const transcriptFile = `${stem}.${language}.md`;
  const captions = context.resolve.caption(captionFile);
  if (captions === undefined) context.report(noCaptions(media.at, captionFile));
  const written = context.resolve.transcript(transcriptFile);
  if (!written) context.report(noTranscript(media.at, transcriptFile));
  const track: Prose = captions
    ? [
        {
          tag: 'track',
          attributes: {
            kind: 'captions',
            src: captions,
            srclang: language,
            label: language === 'nl' ? 'Nederlands' : 'English',
            default: '',
          },
          children: [],
        },
      ]
    : [];
  const player: ProseElement = {
    tag: media.kind === 'sound' ? 'audio' : 'video',
    attributes: { controls: '', preload: 'metadata', 'aria-label': media.alt },
    children: [{ tag: 'source', attributes: { src: media.name, type: media.type }, children: [] }, ...track],
  };
  const summary = language === 'nl' ? 'Lees de tekst' : 'Read the text';
  const details: Prose = written
    ? [
        {
          tag: 'details',
          attributes: { class: 'transcript' },
          children: [{ tag: 'summary', children: [summary] }, ...transcript(written, context)],
        },
      ]
    : [];
  return [{ tag: 'figure', children: [player, ...caption, ...details] }];
}

interface Media {
  readonly kind: 'picture' | 'sound' | 'film';
  readonly type: string;
  readonly path: string;
  readonly name: string;
  readonly alt: string;
  readonly caption: string;
  readonly at: Place;
}

function picture(media: Media): ProseElement {
  const attributes: Record<string, string> = { src: media.name, alt: media.alt, loading: 'lazy' };
  return { tag: 'img', attributes, children: [] };
}

function readMedia(inline: MdInline, context: ProseContext): Media | undefined {
  const { href, title } = inline.token as Tokens.Image;
  const at = placeOfAddress(inline.source, href);
  const written = /^!\[([^\]]*)\]/.exec(inline.source.text)?.[1] ?? (inline.token as Tokens.Image).text;
  const alt = decodeEntities(written.replace(/\s+/g, ' ').trim());
  const decorative = ['decoratief', 'decorative'].includes(fold(alt));
  if (alt === '') context.report(noAlt(placeAt(inline.source, 0, 3)));
  const path = decodeEntities(href.trim());
  if (/^[a-z]:[\\/]/i.test(path)) {
    context.report(pathEscapes(at, path));
    return undefined;
  }
  if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(path)) {
    context.report(remoteMedia(at, path));
    return undefined;
  }
  const suffix = suffixOf(path);
  const kind = pictures.has(suffix)
    ? 'picture'
    : suffix in sounds
      ? 'sound'
      : suffix in films
        ? 'film'
        : undefined;
  if (!kind) {
    context.report(unknownMedia(at, suffix === '' ? path : `.${suffix}`));
    return undefined;
  }
  const name = context.resolve.media(path, at);
  if (name === undefined) return undefined;
  return {
    kind,
    type: sounds[suffix] ?? films[suffix] ?? '',
    path,
    name,
    alt: decorative ? '' : alt,
    caption: title ? decodeEntities(title) : '',
    at,
  };
}

function suffixOf(path: string): string {
  return (/\.([a-z0-9]+)$/i.exec(path.replace(/[?#].*$/, ''))?.[1] ?? '').toLowerCase();
}
