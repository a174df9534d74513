import type { SearchIndex } from '../model/search-index.ts';
import type { SessionController } from './session-controller.ts';

/** Opens the search dialog in the player; it comes in at the first use, and its words with it. */
export async function openSearch(
  player: HTMLElement,
  { course, session }: SessionController,
  load: () => Promise<SearchIndex>,
): Promise<void> {
  const { CourseSearch } = await import('../search/course-search.ts');
  let search = player.querySelector<InstanceType<typeof CourseSearch>>('course-search');
  if (!search) {
    search = new CourseSearch();
    search.course = course;
    search.load = load;
    player.append(search);
  }
  search.route = session.route;
  await search.open();
}
