import type { SessionController } from './session-controller.ts';

/** Puts on the opening screen what waits for who finished the course some days ago; nothing comes in for anybody else. */
export async function offerMoments(root: HTMLElement, controller: SessionController): Promise<void> {
  if (!controller.finishedOn) return;
  const { CourseMoments } = await import('../moments/course-moments.ts');
  let offer = root.querySelector<InstanceType<typeof CourseMoments>>('course-moments');
  if (!offer) {
    offer = new CourseMoments();
    offer.offer = true;
    offer.course = controller.course;
    root.querySelector('.opening-start')?.after(offer);
  }
  offer.session = controller.session;
  offer.finishedOn = controller.finishedOn;
}
