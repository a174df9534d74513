/** Part of the window that the sticky header and footer may take together. */
const share = 0.3;

/**
 * Keeps header and footer in sight only while there is room for it: in a low frame, or with very large letters, they scroll along, so
 * that nothing lies over what is read or has the focus (WCAG 2.4.11).
 */
export function fitFrame(player: HTMLElement): { readonly fit: () => void; readonly stop: () => void } {
  const root = document.documentElement;
  const fit = (): void => {
    const height = (part: string): number => document.querySelector<HTMLElement>(part)?.offsetHeight ?? 0;
    const head = height('course-player .frame-head');
    const foot = height('course-player .frame-foot');
    // The offer of a new version stands under the footer, in the web app alone.
    const below = height('course-update');
    const isFlat = head + foot + below > innerHeight * share;
    player.classList.toggle('flat', isFlat);
    root.style.setProperty('--head', isFlat ? '0px' : `${head}px`);
    root.style.setProperty('--foot', isFlat ? '0px' : `${foot + below}px`);
    root.style.setProperty('--below', isFlat ? '0px' : `${below}px`);
  };
  const observer = new ResizeObserver(fit);
  observer.observe(document.body);
  addEventListener('resize', fit);
  const stop = (): void => {
    observer.disconnect();
    removeEventListener('resize', fit);
  };
  return { fit, stop };
}
