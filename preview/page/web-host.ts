import { connectHost, showCourse, unloadCourse } from './course-place.ts';

/** The web app in a frame, to try it under the quirks of a website and a device. There is no LMS. */
async function relaunch(hash = ''): Promise<void> {
  await unloadCourse();
  await showCourse(hash);
}

connectHost({ relaunch });
void showCourse();
