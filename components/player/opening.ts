import { routeOf } from '../model/course.ts';
import { t } from '../shared/strings.ts';
import { offerMoments } from './moments-offer.ts';
import { addressOfPlace, firstOpenAddress, type Address } from './screen-address.ts';
import type { SessionController } from './session-controller.ts';

/** Brings the opening screen to life. It stands in the page as HTML, so that the first words need no script. */
export class Opening {
  readonly #root: HTMLElement;
  readonly #controller: SessionController;
  readonly #begin: HTMLButtonElement;
  readonly #note: HTMLElement;
  readonly #go: (address: Address) => void;

  /** `root` is the element that the page was built with; `go` opens the first or the saved screen. */
  constructor(root: HTMLElement, controller: SessionController, go: (address: Address) => void) {
    this.#root = root;
    this.#controller = controller;
    this.#go = go;
    this.#begin = root.querySelector<HTMLButtonElement>('#begin')!;
    this.#note = root.querySelector<HTMLElement>('#begin-note')!;
    this.#begin.disabled = false;
    this.#begin.addEventListener('click', () => this.#start());
    root.addEventListener('change', () => this.#say(''));
    controller.subscribe(() => this.#update());
    this.#update();
  }

  /** Shows or hides the opening screen. */
  set shown(shown: boolean) {
    this.#root.hidden = !shown;
    document.documentElement.classList.remove('resuming');
    if (shown) this.#update();
  }

  get shown(): boolean {
    return !this.#root.hidden;
  }

  /** Puts the focus on its heading. */
  focus(): void {
    this.#root.querySelector<HTMLElement>('h1')?.focus();
  }

  #update(): void {
    const { session, launch, course } = this.#controller;
    const radios = this.#radios();
    if (session.route !== undefined && !radios.some((radio) => radio.checked)) {
      for (const radio of radios) radio.checked = radio.value === session.route;
    }
    const place = addressOfPlace(course, session.place);
    const resumes = place?.at === 'screen';
    this.#begin.textContent = t(resumes ? 'resume' : 'begin');
    const hello = launch?.learnerName ? `${t('hello', { name: launch.learnerName })} ` : '';
    const number = resumes ? place.lesson.screens.indexOf(place.screen) + 1 : 0;
    const text = resumes
      ? `${hello}${t('resumeAt', { place: `${place.lesson.title}, ${t('screenOf', { number, total: place.lesson.screens.length })}` })}`
      : `${hello}${t('beginFree')}`;
    if (!this.#note.classList.contains('warning')) this.#say(text);
    void offerMoments(this.#root, this.#controller).catch(() => undefined);
  }

  #start(): void {
    const { course, session, fixedRoute } = this.#controller;
    const radios = this.#radios();
    const chosen = radios.find((radio) => radio.checked)?.value ?? fixedRoute ?? session.route;
    if (chosen === undefined && radios.length > 0) {
      this.#say(t('chooseRouteFirst'), true);
      radios[0]?.focus();
      return;
    }
    const route = chosen ?? routeOf(course, undefined).id;
    this.#controller.record({ type: 'route-chosen', route });
    this.#controller.record({ type: 'privacy-read' });
    this.#go(addressOfPlace(course, session.place) ?? firstOpenAddress(course, session, route));
  }

  #say(text: string, isWarning = false): void {
    this.#note.classList.toggle('warning', isWarning);
    this.#note.textContent = text;
    if (!isWarning && text === '') this.#update();
  }

  #radios(): HTMLInputElement[] {
    return [...this.#root.querySelectorAll<HTMLInputElement>('input[name="route"]')];
  }
}
