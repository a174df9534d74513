import {
  lessonsOnRoute,
  type Course,
  type Lesson,
  type Module,
  type Route,
  type ScreenRef,
} from './course.ts';

/** A screen: its title, `''` when that is the lesson's; with its code where that is not simply its number. */
type PackedScreen = string | readonly [title: string, code: string];

/** What most lessons do not have. */
type LessonExtras = Omit<Lesson, 'id' | 'code' | 'title' | 'minutes' | 'questions' | 'screens'>;

type PackedLesson = readonly [
  id: string,
  code: string,
  title: string,
  minutes: number,
  questions: number,
  screens: readonly PackedScreen[],
  extras?: LessonExtras,
];

/** A rule whose lessons are those of the route, but for these. */
type PackedRoute = Omit<Route, 'completion'> & {
  readonly completion: Omit<Route['completion'], 'lessons'> & {
    readonly lessons?: readonly string[];
    readonly without?: readonly string[];
  };
};

/** The outline as it travels: without the names of fields that every lesson has. It is a third of the size, in long courses. */
export type PackedCourse = Omit<Course, 'modules' | 'routes'> & {
  readonly modules: readonly (Omit<Module, 'lessons'> & { readonly lessons: readonly PackedLesson[] })[];
  readonly routes: readonly PackedRoute[];
};

/** Packs the outline; `unpackCourse` gives back the same, but for undefined fields. */
export function packCourse(course: Course): PackedCourse {
  return {
    ...course,
    modules: course.modules.map((module) => ({ ...module, lessons: module.lessons.map(packLesson) })),
    routes: course.routes.map((route) => packRoute(course, route)),
  };
}

/** The outline as everything uses it. */
export function unpackCourse({ modules, routes, ...rest }: PackedCourse): Course {
  const course = {
    ...rest,
    modules: modules.map((module) => ({ ...module, lessons: module.lessons.map(unpackLesson) })),
    routes: [],
  };
  return { ...course, routes: routes.map((route) => unpackRoute(course, route)) };
}

function packLesson({ id, code, title, minutes, questions, screens, ...extras }: Lesson): PackedLesson {
  const packed = [
    id,
    code,
    title,
    minutes,
    questions,
    screens.map((screen, index) => packScreen(screen, index, title)),
  ] as const;
  return Object.values(extras).some((value) => value !== undefined) ? [...packed, extras] : packed;
}

function packScreen({ code, title }: ScreenRef, index: number, lesson: string): PackedScreen {
  const short = title === lesson ? '' : title;
  return code === index.toString(36) ? short : [short, code];
}

function unpackLesson([id, code, title, minutes, questions, screens, extras]: PackedLesson): Lesson {
  return {
    id,
    code,
    title,
    minutes,
    questions,
    screens: screens.map((screen, index) => {
      const [name, screenCode] = typeof screen === 'string' ? [screen, index.toString(36)] : screen;
      return { code: screenCode, title: name || title };
    }),
    ...extras,
  };
}

function packRoute(course: Course, route: Route): PackedRoute {
  const { lessons, ...rule } = route.completion;
  const onRoute = lessonsOnRoute(course, route.id).map(({ id }) => id);
  const without = onRoute.filter((id) => !lessons.includes(id));
  const isShort =
    without.length < lessons.length &&
    onRoute.filter((id) => !without.includes(id)).join() === lessons.join();
  return { ...route, completion: { ...rule, ...(isShort ? { without } : { lessons }) } };
}

function unpackRoute(course: Course, { completion, ...route }: PackedRoute): Route {
  const { without = [], lessons, ...rule } = completion;
  const ids = (): string[] => lessonsOnRoute(course, route.id).map(({ id }) => id);
  return {
    ...route,
    completion: { ...rule, lessons: lessons ?? ids().filter((id) => !without.includes(id)) },
  };
}
