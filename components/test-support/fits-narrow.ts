import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';

/**
 * Draws in a window of 320 px, from left to right and from right to left. Nothing may stick out on either side: a page that reads from
 * left to right does not scroll to what sticks out on the left, so that its width alone would not show it.
 */
export async function fitsNarrow(draw: () => Promise<Element>): Promise<void> {
  await setViewport({ width: 320, height: 700 });
  try {
    for (const direction of ['ltr', 'rtl']) {
      document.documentElement.dir = direction;
      const drawn = await draw();
      expect(document.documentElement.scrollWidth, direction).to.be.at.most(320);
      const shown = [
        drawn,
        ...drawn.querySelectorAll('*'),
        ...(drawn.shadowRoot?.querySelectorAll('*') ?? []),
      ];
      // A drawing cuts off what sticks out of it.
      const boxes = shown
        .filter((element) => element.parentElement?.closest('svg') == null)
        .map((element) => element.getBoundingClientRect())
        .filter(({ width }) => width > 1);
      expect(boxes, 'something shows').to.not.have.length(0);
      expect(Math.min(...boxes.map(({ left }) => left)), `${direction}: left`).to.be.at.least(0);
      expect(Math.max(...boxes.map(({ right }) => right)), `${direction}: right`).to.be.at.most(320);
    }
  } finally {
    document.documentElement.dir = '';
    await setViewport({ width: 800, height: 600 });
  }
}
