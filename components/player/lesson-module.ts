import type { CourseLesson } from '../lesson/course-lesson.ts';

/** What a lesson's chunk exports; its custom element is defined on import. */
export interface LessonModule {
  readonly tag: string;
  readonly Lesson: typeof CourseLesson;
}

/** Fetches the chunk of the lesson with this id. */
export type LessonLoader = (lessonId: string) => Promise<LessonModule>;

/** Fetches lesson chunks once, tries again when asked, and fetches the rest of a route when nothing else happens. */
export class LessonChunks {
  readonly #loader: LessonLoader;
  readonly #loaded = new Map<string, LessonModule>();
  readonly #running = new Map<string, Promise<LessonModule>>();

  constructor(loader: LessonLoader) {
    this.#loader = loader;
  }

  /** The chunk, if it is there already. */
  get(lessonId: string): LessonModule | undefined {
    return this.#loaded.get(lessonId);
  }

  /** Every chunk that is there. */
  all(): Iterable<LessonModule> {
    return this.#loaded.values();
  }

  /** Fetches a chunk; a failed one is fetched anew at the next call. */
  load(lessonId: string): Promise<LessonModule> {
    const known = this.#loaded.get(lessonId);
    if (known) return Promise.resolve(known);
    const running = this.#running.get(lessonId);
    if (running) return running;
    const loading = this.#loader(lessonId).then(
      (module) => {
        this.#running.delete(lessonId);
        this.#loaded.set(lessonId, module);
        return module;
      },
      (error: unknown) => {
        this.#running.delete(lessonId);
        throw error;
      },
    );
    this.#running.set(lessonId, loading);
    return loading;
  }

  /** Fetches these chunks one by one in idle time; what fails is left for when it is needed. */
  preload(lessonIds: readonly string[]): void {
    const queue = [...lessonIds];
    const next = (): void => {
      const id = queue.shift();
      if (id === undefined) return;
      whenIdle(() => {
        const whole = this.load(id).then(({ Lesson: element }) => element.elements());
        void whole.then(next, next);
      });
    };
    next();
  }
}

/** When nothing else happens, and otherwise soon. */
export function whenIdle(work: () => void): void {
  // Safari has no requestIdleCallback.
  if ('requestIdleCallback' in globalThis) requestIdleCallback(work, { timeout: 4000 });
  else setTimeout(work, 200);
}
