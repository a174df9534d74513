import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { after, before, describe, it } from 'node:test';
import type { Frame } from 'playwright-core';
import type { Dialogue } from '../components/model/dialogue.ts';
import { begin, choices, sceneOf, step, type TalkState } from '../components/model/talk/talk-state.ts';
import { dialoguesOf } from '../build/compiled-course.ts';
import { launch, newBrowser, openStage, type PreviewStage } from './support/preview-stage.ts';

const modules = fileURLToPath(new URL('../modules', import.meta.url));
let stage: PreviewStage;

before(async () => {
  stage = await openStage(modules);
});
after(() => stage.close());

/** For each ending of a talk the shortest list of replies that leads to it. */
function waysToEnd(dialogue: Dialogue<unknown>): ReadonlyMap<string, readonly string[]> {
  const ways = new Map<string, readonly string[]>();
  const seen = new Set<string>();
  const queue: { state: TalkState; path: readonly string[] }[] = [{ state: begin(dialogue).state, path: [] }];
  for (let at = queue.shift(); at; at = queue.shift()) {
    const { state, path } = at;
    const key = JSON.stringify(state);
    if (seen.has(key)) continue;
    seen.add(key);
    if (sceneOf(dialogue, state.scene)?.ending) {
      if (!ways.has(state.scene)) ways.set(state.scene, path);
      continue;
    }
    for (const { code } of choices(dialogue, state)) {
      const next = step(dialogue, state, code);
      if (next) queue.push({ state: next.state, path: [...path, code] });
    }
  }
  return ways;
}

/** Says the replies one by one, through pauses and predictions; gives the name of the ending that shows. */
function sayAll(frame: Frame, talk: string, path: readonly string[]): Promise<string> {
  return frame.evaluate(
    async ({ talk: key, path: codes }) => {
      const settle = (): Promise<void> =>
        new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 15)));
      const find = (from: ParentNode): (HTMLElement & { dialogue?: { key: string } })[] =>
        [...from.querySelectorAll<HTMLElement>('*')].flatMap((element) => [
          ...(element.localName === 'course-dialogue' ? [element] : []),
          ...(element.shadowRoot ? find(element.shadowRoot) : []),
        ]);
      const said = [...codes];
      for (let turn = 0; turn < 600; turn += 1) {
        const root = find(document).find(({ dialogue }) => dialogue?.key === key)?.shadowRoot;
        const inner = (name: string): ShadowRoot[] =>
          [...(root?.querySelectorAll(name) ?? [])].flatMap((element) => element.shadowRoot ?? []);
        const prediction = inner('course-talk-prediction').find((place) => place.querySelector('fieldset'));
        const pause = inner('course-talk-pause').find((place) => place.querySelector('.button.main'));
        const end = root?.querySelector('.card.end p');
        if (end && said.length === 0) return end.textContent?.trim() ?? '';
        if (prediction) {
          prediction.querySelector<HTMLInputElement>('input')?.click();
          await settle();
          prediction.querySelector<HTMLElement>('.button.main')?.click();
        } else if (pause) pause.querySelector<HTMLElement>('.button.main')?.click();
        else {
          const reply = root?.querySelector<HTMLElement>(`.reply[data-reply="${said[0]}"]`);
          if (reply) {
            said.shift();
            reply.click();
          } else if (!root?.querySelector('.reply'))
            root?.querySelector<HTMLElement>('.button.main')?.click();
        }
        await settle();
      }
      return `stuck with ${said.length} replies to say`;
    },
    { talk, path },
  );
}

describe('every talk of the course plays to each of its endings', () => {
  it('in Chromium, in the built package', async () => {
    const compiled = stage.course.good?.compiled;
    assert.ok(compiled);
    let endings = 0;
    for (const { lesson, screens } of compiled.lessons) {
      for (const screen of screens) {
        for (const block of screen.blocks) {
          if (block.type !== 'dialogue') continue;
          const { dialogue } = block;
          const ways = waysToEnd(dialogue);
          assert.equal(
            ways.size,
            dialogue.scenes.filter(({ ending }) => ending).length,
            `${dialogue.id}: an ending cannot be reached`,
          );
          for (const [scene, path] of ways) {
            // Somebody new each time: promises made in one talk change the next.
            const context = await newBrowser(stage);
            const { frame } = await launch(stage, context, 'scorm12', `speler-${endings}`);
            await frame.locator('#begin:enabled').waitFor();
            await frame.evaluate((hash) => {
              location.hash = hash;
            }, `#/les/${lesson.id}/${screen.code}`);
            await frame.locator('course-dialogue').first().waitFor({ state: 'attached' });
            const shown = await sayAll(frame, dialogue.key, path);
            await context.close();
            assert.equal(
              shown,
              `Afloop: ${sceneOf(dialogue, scene)?.name}`,
              `${dialogue.id}: ${path.join(' ')}`,
            );
            endings += 1;
          }
        }
      }
    }
    assert.ok(endings >= dialoguesOf(compiled).length * 3, `${endings} endings`);
    assert.deepEqual(stage.faults, []);
  });
});
