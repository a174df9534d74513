/** What the first bytes of files of a kind look like, as Latin-1 text. */
const beginnings: readonly (readonly [kind: string, begins: RegExp])[] = [
  ['png', /^\x89PNG\r\n/],
  ['jpg', /^\xff\xd8\xff/],
  ['gif', /^GIF8[79]a/],
  ['webp', /^RIFF[^]{4}WEBP/],
  ['wav', /^RIFF[^]{4}WAVE/],
  ['avif', /^[^]{4}ftyp(?:avi[fs]|mif1[^]{4,40}avif)/],
  ['heic', /^[^]{4}ftyp(?:hei[cxms]|hev[cx]|mif1|msf1)/],
  ['mp4', /^[^]{4}ftyp/],
  ['webm', /^[^]E\xdf\xa3/],
  ['ogg', /^OggS/],
  ['mp3', /^(?:ID3|\xff[\xe2-\xef\xf2-\xf7\xfa-\xff])/],
  ['aac', /^\xff[\xf0\xf1\xf8\xf9]/],
  ['pdf', /^%PDF-/],
  ['svg', /^(?:\xef\xbb\xbf)?\s*<(?:\?xml|!DOCTYPE svg|!--|svg)/i],
];

const families: Readonly<Record<string, string>> = {
  jpeg: 'jpg',
  m4a: 'mp4',
  m4v: 'mp4',
  oga: 'ogg',
  opus: 'ogg',
};

/** The kind of file that its bytes show; undefined when they show none that is known. */
export function kindOf(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 256)).toString('latin1');
  return beginnings.find(([, begins]) => begins.test(head))?.[0];
}

/** The kind that belongs to a suffix: `jpg` for `jpeg`. */
export function kindOfSuffix(suffix: string): string {
  return families[suffix] ?? suffix;
}
