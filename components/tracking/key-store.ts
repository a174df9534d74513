/** Texts by key that survive a reload and a crash: IndexedDB, or memory where storage is blocked. Nothing throws. */
export interface KeyStore {
  /** Whether things are still here after the page is closed. */
  readonly persistent: boolean;
  /** Keys that begin with `prefix` and their texts, in the order of the keys. */
  entries(prefix: string): Promise<readonly (readonly [string, string])[]>;
  /** Resolves when it is written. */
  put(key: string, text: string): Promise<void>;
  remove(keys: readonly string[]): Promise<void>;
}

const table = 'texts';
/** Safari may never answer an open request in a private frame. Milliseconds. */
const mostWait = 2_000;

/** Opens the store of this name. */
export async function openKeyStore(owner: Window, name: string): Promise<KeyStore> {
  const database = await openDatabase(owner, name);
  return database ? inDatabase(database) : inMemory();
}

/** A store that forgets everything with the page. */
export function inMemory(texts: Map<string, string> = new Map()): KeyStore {
  return {
    persistent: false,
    entries: (prefix) =>
      Promise.resolve(
        [...texts].filter(([key]) => key.startsWith(prefix)).sort(([one], [other]) => (one < other ? -1 : 1)),
      ),
    put: (key, text) => Promise.resolve(void texts.set(key, text)),
    remove: (keys) => Promise.resolve(keys.forEach((key) => texts.delete(key))),
  };
}

function openDatabase(owner: Window, name: string): Promise<IDBDatabase | undefined> {
  return new Promise((resolve) => {
    const giveUp = (): void => resolve(undefined);
    try {
      const request = owner.indexedDB.open(name, 1);
      owner.setTimeout(giveUp, mostWait);
      request.onupgradeneeded = () => void request.result.createObjectStore(table);
      request.onsuccess = () => resolve(request.result);
      request.onerror = giveUp;
      request.onblocked = giveUp;
    } catch {
      // A sandboxed frame throws on the property itself.
      giveUp();
    }
  });
}

function inDatabase(database: IDBDatabase): KeyStore {
  const spare = inMemory();
  const change = (work: (texts: IDBObjectStore) => void): Promise<boolean> =>
    new Promise((resolve) => {
      try {
        const transaction = database.transaction(table, 'readwrite');
        transaction.oncomplete = () => resolve(true);
        transaction.onabort = transaction.onerror = () => resolve(false);
        work(transaction.objectStore(table));
      } catch {
        resolve(false);
      }
    });
  return {
    persistent: true,
    async entries(prefix) {
      const kept = await read(database, prefix);
      return [...kept, ...(await spare.entries(prefix))];
    },
    async put(key, text) {
      if (!(await change((texts) => void texts.put(text, key)))) await spare.put(key, text);
    },
    async remove(keys) {
      await change((texts) => keys.forEach((key) => texts.delete(key)));
      await spare.remove(keys);
    },
  };
}

function read(database: IDBDatabase, prefix: string): Promise<readonly (readonly [string, string])[]> {
  return new Promise((resolve) => {
    const found: [string, string][] = [];
    try {
      const range = IDBKeyRange.bound(prefix, `${prefix}\uffff`);
      const request = database.transaction(table).objectStore(table).openCursor(range);
      request.onerror = () => resolve(found);
      request.onsuccess = () => {
        const cursor = request.result;
        if (!cursor) return resolve(found);
        found.push([String(cursor.key), String(cursor.value)]);
        cursor.continue();
      };
    } catch {
      resolve(found);
    }
  });
}
