import { routeOf } from '../model/course.ts';
import { outcome } from '../model/outcome.ts';
import { t } from '../shared/strings.ts';
import { numberedTitle } from './lesson-title.ts';
import { offerMoments } from './moments-offer.ts';
import { addressOfPlace, firstOpenAddress, type Address, type ScreenAddress } from './screen-address.ts';
import type { SessionController } from './session-controller.ts';

/** Brings the opening screen to life. It stands in the page as HTML, so that the first words need no script. */
export class Opening {
  readonly #root: HTMLElement;
  readonly #controller: SessionController;
  readonly #begin: HTMLButtonElement;
  readonly #note: HTMLElement;
  readonly #go: (address: Address) => void;
  readonly #arrange: (returns: boolean) => void;

  /** `root` is the element that the page was built with; `go` opens the first or the saved screen. */
  constructor(root: HTMLElement, controller: SessionController, go: (address: Address) => void) {
    this.#root = root;
    this.#controller = controller;
    this.#go = go;
    this.#begin = root.querySelector<HTMLButtonElement>('#begin')!;
    this.#note = root.querySelector<HTMLElement>('#begin-note')!;
    this.#arrange = arrangement(root);
    this.#begin.disabled = false;
    this.#begin.addEventListener('click', () => this.#start());
    root.addEventListener('change', () => this.#askRoute(false));
    controller.subscribe(() => this.#update());
    this.#update();
  }

  /** Shows or hides the opening screen. */
  set shown(shown: boolean) {
    this.#root.hidden = !shown;
    document.documentElement.classList.remove('resuming');
    if (shown) this.#update(true);
  }

  get shown(): boolean {
    return !this.#root.hidden;
  }

  /** Puts the focus on its heading. */
  focus(): void {
    this.#root.querySelector<HTMLElement>('h1')?.focus();
  }

  /** `isFresh`: the screen was not there until now, so that its parts can change places unseen. */
  #update(isFresh = false): void {
    const { session, launch, course } = this.#controller;
    const radios = this.#radios();
    if (session.route !== undefined && !radios.some((radio) => radio.checked)) {
      for (const radio of radios) radio.checked = radio.value === session.route;
    }
    const place = addressOfPlace(course, session.place);
    const resumes = place?.at === 'screen';
    const hello = launch?.learnerName ? `${t('hello', { name: launch.learnerName })} ` : '';
    this.#begin.textContent = t(resumes ? 'resume' : 'begin');
    const text = `${hello}${resumes ? this.#wayOn(place) : t('beginFree')}`;
    if (this.#note.textContent !== text) this.#note.textContent = text;
    if (isFresh || isUntouched(this.#root)) this.#arrange(resumes);
    void offerMoments(this.#root, this.#controller).catch(() => undefined);
  }

  #wayOn({ lesson, screen }: ScreenAddress): string {
    const { course, session, launch } = this.#controller;
    const number = lesson.screens.indexOf(screen) + 1;
    return t('resumeAt', {
      place: `${numberedTitle(lesson)}, ${t('screenOf', { number, total: lesson.screens.length })}`,
      percent: Math.round(outcome(course, session, launch?.masteryScore).progress * 100),
    });
  }

  #start(): void {
    const { course, session, fixedRoute } = this.#controller;
    const radios = this.#radios();
    const chosen = radios.find((radio) => radio.checked)?.value ?? fixedRoute ?? session.route;
    if (chosen === undefined && radios.length > 0) {
      this.#askRoute(true);
      radios[0]?.focus({ preventScroll: true });
      this.#root.querySelector('.routes')?.scrollIntoView();
      return;
    }
    const route = chosen ?? routeOf(course, undefined).id;
    this.#controller.record({ type: 'route-chosen', route });
    this.#controller.record({ type: 'privacy-read' });
    this.#go(addressOfPlace(course, session.place) ?? firstOpenAddress(course, session, route));
  }

  /** Says above the routes that one has to be chosen first, or takes those words away. */
  #askRoute(asks: boolean): void {
    const words = this.#root.querySelector<HTMLElement>('#route-first');
    if (!words) return;
    words.hidden = !asks;
    const routes = this.#root.querySelector('.routes');
    if (asks) routes?.setAttribute('aria-describedby', words.id);
    else routes?.removeAttribute('aria-describedby');
  }

  #radios(): HTMLInputElement[] {
    return [...this.#root.querySelectorAll<HTMLInputElement>('input[name="route"]')];
  }
}

/** Nothing of it was used or read on yet: then its parts can still change places. */
function isUntouched(root: HTMLElement): boolean {
  return scrollY === 0 && root.querySelector('input:focus, button:focus') === null;
}

/**
 * Who returns finds the way on under the title, and the introduction at the end. The introduction keeps its room at the top, unseen, so
 * that nothing else moves when the LMS tells late that somebody returns.
 */
function arrangement(root: HTMLElement): (returns: boolean) => void {
  const top = root.querySelector('.opening-start')!;
  const begin = root.querySelector('.opening-begin')!;
  const legend = root.querySelector('.routes legend');
  const choose = legend?.textContent ?? '';
  const introduction = top.querySelector('.lead')!.cloneNode(true) as HTMLElement;
  return (returns) => {
    if (root.classList.contains('returning') === returns) return;
    root.classList.toggle('returning', returns);
    if (returns) top.append(begin);
    root.append(returns ? introduction : begin);
    if (!returns) introduction.remove();
    if (legend) legend.textContent = returns ? t('changeRoute') : choose;
  };
}
