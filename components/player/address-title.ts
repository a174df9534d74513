import type { Course } from '../model/course.ts';
import { t } from '../shared/strings.ts';
import { pageTitle } from './pages.ts';
import type { Address } from './screen-address.ts';

/** The title of the module in which a screen stands; nothing beside the lessons. */
export function moduleTitle(course: Course, address: Address): string {
  if (address.at !== 'screen') return '';
  return course.modules.find((module) => module.lessons.includes(address.lesson))?.title ?? '';
}

/** The title of the window, with what differs first. */
export function documentTitle(course: Course, address: Address): string {
  if (address.at === 'finish') return `${t('finishDid')} – ${course.title}`;
  if (address.at === 'left') return `${t('leftTitle')} – ${course.title}`;
  if (address.at === 'page') return `${pageTitle(address.page)} – ${course.title}`;
  if (address.at !== 'screen') return course.title;
  const { lesson, screen } = address;
  const names = screen.title === lesson.title ? [lesson.title] : [screen.title, lesson.title];
  return [...names, course.title].join(' – ');
}
