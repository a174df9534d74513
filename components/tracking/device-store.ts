/**
 * What stays on this device: the shadow copy of the progress and private texts. Synchronous, because the last moment of a page is.
 * Storage throws in sandboxed and third-party frames and may be full: then memory stands in, and `persistent` says so.
 */
export interface DeviceStore {
  /** Whether things are still here after the page is closed. */
  readonly persistent: boolean;
  /** The shadow copy of this learner's progress, or ''. */
  shadow(learnerKey: string): string;
  /** Returns whether it is kept beyond this page. */
  saveShadow(learnerKey: string, text: string): boolean;
  /** A private text, or ''. */
  note(learnerKey: string, key: string): string;
  saveNote(learnerKey: string, key: string, text: string): boolean;
  /** All private texts of this learner, by question key. */
  notes(learnerKey: string): Readonly<Record<string, string>>;
  /** How this device shows the course (size of text): nobody's in particular, and known before the learner is. */
  preference(name: string): string;
  savePreference(name: string, text: string): boolean;
  /** A fact about this learner that only this device knows (the day the course was finished), or ''. */
  fact(learnerKey: string, name: string): string;
  saveFact(learnerKey: string, name: string, text: string): boolean;
  /** Takes away everything of this learner, and how this device shows the course. */
  eraseAll(learnerKey: string): void;
}

/** Opens the store of one course; `storage` is `localStorage` unless a test gives another. */
export function openDeviceStore(
  courseId: string,
  storage: Storage | undefined = localStorageOf(globalThis),
): DeviceStore {
  const memory = new Map<string, string>();
  // The learner's key is part of each name: the next user of a shared computer never sees the last one's texts.
  const shadowName = (learnerKey: string): string => `${courseId}/${learnerKey}/state`;
  const preferencePrefix = `${courseId}/device/`;
  const factName = (learnerKey: string, name: string): string => `${courseId}/${learnerKey}/fact/${name}`;
  const notePrefix = (learnerKey: string): string => `${courseId}/${learnerKey}/note/`;

  function read(name: string): string {
    const remembered = memory.get(name);
    if (remembered !== undefined) return remembered;
    try {
      return storage?.getItem(name) ?? '';
    } catch {
      return '';
    }
  }

  function write(name: string, text: string): boolean {
    try {
      if (!storage) throw new Error('There is no storage here.');
      if (text === '') storage.removeItem(name);
      else storage.setItem(name, text);
      memory.delete(name);
      return true;
    } catch {
      memory.set(name, text);
      return false;
    }
  }

  function names(prefix: string): string[] {
    const found = new Set([...memory.keys()]);
    try {
      for (let index = 0; index < (storage?.length ?? 0); index += 1) found.add(storage?.key(index) ?? '');
    } catch {
      // Only memory is left.
    }
    return [...found].filter((name) => name.startsWith(prefix)).sort();
  }

  return {
    persistent: isPersistent(storage, courseId),
    shadow: (learnerKey) => read(shadowName(learnerKey)),
    saveShadow: (learnerKey, text) => write(shadowName(learnerKey), text),
    note: (learnerKey, key) => read(notePrefix(learnerKey) + key),
    saveNote: (learnerKey, key, text) => write(notePrefix(learnerKey) + key, text),
    notes(learnerKey) {
      const prefix = notePrefix(learnerKey);
      const texts = names(prefix).map((name) => [name.slice(prefix.length), read(name)] as const);
      return Object.fromEntries(texts.filter(([, text]) => text !== ''));
    },
    preference: (name) => read(preferencePrefix + name),
    savePreference: (name, text) => write(preferencePrefix + name, text),
    fact: (learnerKey, name) => read(factName(learnerKey, name)),
    saveFact: (learnerKey, name, text) => write(factName(learnerKey, name), text),
    eraseAll(learnerKey) {
      for (const name of [...names(`${courseId}/${learnerKey}/`), ...names(preferencePrefix)]) {
        memory.delete(name);
        write(name, '');
        memory.delete(name);
      }
    },
  };
}

function localStorageOf(owner: typeof globalThis): Storage | undefined {
  try {
    return owner.localStorage;
  } catch {
    // A sandboxed frame without `allow-same-origin` throws on the property itself.
    return undefined;
  }
}

function isPersistent(storage: Storage | undefined, courseId: string): boolean {
  try {
    storage?.setItem(`${courseId}/probe`, '1');
    storage?.removeItem(`${courseId}/probe`);
    return storage !== undefined;
  } catch {
    return false;
  }
}
