import type { Message } from '../problem.ts';
import type { MessageLanguage } from './print-problems.ts';

/** What happened to a file, by the system's codes, and what to do. */
const faults: readonly { readonly codes: readonly string[]; readonly words: (path: string) => Message }[] = [
  {
    codes: ['ENOSPC', 'EDQUOT'],
    words: (path) => ({
      nl: `De schijf is vol: ${path} past er niet meer op. Maak ruimte, of kies een map op een andere schijf.`,
      en: `The disk is full: there is no room for ${path}. Make room, or choose a folder on another disk.`,
    }),
  },
  {
    codes: ['EACCES', 'EPERM', 'EROFS'],
    words: (path) => ({
      nl: `Geen toegang tot ${path}. Kijk of je daar mag lezen en schrijven en of het bestand niet ergens open staat, of kies een andere map.`,
      en: `No access to ${path}. See whether you may read and write there and whether the file is open somewhere, or choose another folder.`,
    }),
  },
  {
    codes: ['EEXIST', 'ENOTDIR', 'EISDIR'],
    words: (path) => ({
      nl: `${path} kan er niet komen: op dat pad staat een bestand waar een map hoort, of een map waar een bestand hoort. Kies een andere map, of haal weg wat er staat.`,
      en: `${path} cannot be made: on that path a file stands where a folder belongs, or a folder where a file belongs. Choose another folder, or take away what is there.`,
    }),
  },
  {
    codes: ['ENOENT', 'ENAMETOOLONG', 'EINVAL', 'ENXIO'],
    words: (path) => ({
      nl: `${path} kan er niet komen: op die plek kan geen map of bestand worden gemaakt. Kies een andere map.`,
      en: `${path} cannot be made: no folder or file can be made in that place. Choose another folder.`,
    }),
  },
];

/** A fault of the disk in one sentence for whoever runs a command; undefined for any other error, which is a mistake of ours. */
export function diskFault(error: unknown, language: MessageLanguage): string | undefined {
  const { code, path, syscall } = error as NodeJS.ErrnoException;
  if (!(error instanceof Error) || code === undefined || path === undefined) return undefined;
  const known = faults.find(({ codes }) => codes.includes(code));
  if (known) return known.words(path)[language];
  if (syscall === undefined) return undefined;
  return language === 'nl'
    ? `${path} kan niet worden gelezen of geschreven (${code}). Probeer het nog eens, of kies een andere map.`
    : `${path} cannot be read or written (${code}). Try again, or choose another folder.`;
}
