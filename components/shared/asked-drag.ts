/** Dragging `[data-card]` onto `[data-place]` with a mouse or pen. Touch scrolls and taps: there the buttons do the work. */
export class Drag {
  readonly #drop: (card: string, place: string) => void;
  readonly #isOn: () => boolean;
  #piece: HTMLElement | undefined;
  #over: HTMLElement | undefined;
  #from = { x: 0, y: 0 };
  #isMoving = false;

  constructor(drop: (card: string, place: string) => void, isOn: () => boolean) {
    this.#drop = drop;
    this.#isOn = isOn;
  }

  /** For `pointerdown`. */
  readonly start = (event: PointerEvent): void => {
    const piece = (event.target as Element).closest<HTMLElement>('[data-card]');
    if (!piece || !this.#isOn() || event.pointerType === 'touch' || event.button !== 0) return;
    this.#piece = piece;
    this.#from = { x: event.clientX, y: event.clientY };
    this.#isMoving = false;
  };

  /** For `pointermove`. */
  readonly move = (event: PointerEvent): void => {
    const piece = this.#piece;
    if (!piece) return;
    const x = event.clientX - this.#from.x;
    const y = event.clientY - this.#from.y;
    if (!this.#isMoving) {
      if (Math.hypot(x, y) < 6) return;
      this.#isMoving = true;
      piece.setPointerCapture(event.pointerId);
      piece.classList.add('dragged');
    }
    piece.style.transform = `translate(${x}px, ${y}px)`;
    this.#mark(this.#placeAt(event));
  };

  /** For `pointerup`. */
  readonly end = (event: PointerEvent): void => {
    const piece = this.#piece;
    const hasMoved = this.#isMoving;
    const place = hasMoved ? this.#placeAt(event) : undefined;
    this.cancel();
    if (!piece || !hasMoved) return;
    // The click that follows a drag is not a choice.
    const swallow = (click: Event): void => click.stopImmediatePropagation();
    piece.addEventListener('click', swallow, { capture: true, once: true });
    setTimeout(() => piece.removeEventListener('click', swallow, { capture: true }), 0);
    if (place) this.#drop(piece.dataset['card'] ?? '', place.dataset['place'] ?? '');
  };

  /** For `pointercancel`: everything as it was. */
  readonly cancel = (): void => {
    this.#piece?.classList.remove('dragged');
    if (this.#piece) this.#piece.style.transform = '';
    this.#mark(undefined);
    this.#piece = undefined;
    this.#isMoving = false;
  };

  #placeAt({ clientX, clientY }: PointerEvent): HTMLElement | undefined {
    const root = this.#piece?.getRootNode() as Document | ShadowRoot | undefined;
    for (const element of root?.elementsFromPoint(clientX, clientY) ?? []) {
      // The card under the pointer is not where it goes.
      if (this.#piece?.contains(element)) continue;
      const place = element.closest<HTMLElement>('[data-place]');
      if (place) return place;
    }
    return undefined;
  }

  #mark(place: HTMLElement | undefined): void {
    if (place === this.#over) return;
    this.#over?.classList.remove('over');
    place?.classList.add('over');
    this.#over = place;
  }
}
