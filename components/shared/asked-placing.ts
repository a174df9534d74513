import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import type { Option } from '../model/interaction.ts';
import { AskedElement, wordsOf } from './asked-element.ts';
import { badge, type Tone } from './asked-tone.ts';
import { Drag } from './asked-drag.ts';
import { announce } from './live-region.ts';
import type { Rich } from './rich.ts';
import { t } from './strings.ts';
import { placing } from './styles/placing.ts';

/** Something that can be picked up or where it can be laid. */
export type PlacingOption = Option<Rich>;

/**
 * Cards that are laid on places: the base of matching and sorting. Buttons do all of it (pick up a card, then choose the place, or the
 * other way round); arrow keys walk; dragging is a comfort on top (WCAG 2.5.7). What lies where is a list at every moment.
 */
export abstract class PlacingElement extends AskedElement<'matching'> {
  static override styles: CSSResultGroup = [AskedElement.styles, placing];

  /** Place code by card code. */
  @state() protected placed: ReadonlyMap<string, string> = new Map();
  /** The card in the hand, or `''`. */
  @state() protected held = '';
  /** The place that was chosen before a card, or `''`. */
  @state() protected aimed = '';
  private tried = new Map<string, string>();
  private focusAfter: string | undefined;
  private readonly drag = new Drag(
    (card, place) => (place === '' ? this.takeBack(card) : this.lay(card, place)),
    () => this.isOpen,
  );

  protected abstract get cards(): readonly PlacingOption[];
  protected abstract get places(): readonly PlacingOption[];
  /** A place holds one card; laying another sends the first back. */
  protected abstract readonly oneEach: boolean;
  /** `[source, target]` of a card on a place. */
  protected abstract pair(card: string, place: string): readonly [string, string];
  /** The place and its cards. */
  protected abstract renderPlaces(): TemplateResult;

  protected override get hint(): string {
    return t('placeHow');
  }

  protected override get parts(): number {
    return this.interaction.pairs.length;
  }

  protected override restoreDraft(response: readonly (readonly [string, string])[] | undefined): void {
    const isCardFirst = this.pair('card', 'place')[0] === 'card';
    this.placed = new Map(
      (response ?? []).map(([source, target]) => (isCardFirst ? [source, target] : [target, source])),
    );
    this.held = this.aimed = '';
    if (!this.answered) this.tried = new Map();
  }

  protected override beginRetry(): void {
    this.tried = new Map([...this.placed].filter(([card, place]) => !this.isRight(card, place)));
  }

  protected override takeResponse(): readonly (readonly [string, string])[] | undefined {
    const open = this.stillOpen;
    if (open === 0) {
      return [...this.placed]
        .map(([card, place]) => this.pair(card, place))
        .sort(([one], [other]) => one.localeCompare(other));
    }
    this.error = t('placeAll', { count: open });
    return undefined;
  }

  private get stillOpen(): number {
    const of = this.oneEach ? this.places.length : this.cards.length;
    return of - this.placed.size;
  }

  /** Whether this card belongs on this place; targets with the same words are interchangeable. */
  protected isRight(card: string, place: string): boolean {
    const [source, target] = this.pair(card, place);
    const { pairs, same = [] } = this.interaction;
    return pairs.some(
      ([from, to]) =>
        from === source &&
        (to === target || same.some((group) => group.includes(to) && group.includes(target))),
    );
  }

  protected cardsOn(place: string): readonly PlacingOption[] {
    return this.cards.filter((card) => this.placed.get(card.code) === place);
  }

  protected override renderAnswers(): TemplateResult {
    return html`<div
      class="placing"
      @keydown=${this.walk}
      @pointerdown=${this.drag.start}
      @pointermove=${this.drag.move}
      @pointerup=${this.drag.end}
      @pointercancel=${this.drag.cancel}
    >
      ${this.renderPlaces()}${this.isOpen ? this.renderPool() : nothing}
    </div>`;
  }

  private renderPool(): TemplateResult {
    const loose = this.cards.filter((card) => !this.placed.has(card.code));
    const isSpare = this.stillOpen === 0 && loose.length > 0;
    const heading = t(isSpare ? 'cardsSpare' : loose.length > 0 ? 'cardsLeft' : 'cardsNone', {
      count: loose.length,
    });
    return html`<div class="pool" data-place="">
      <p class="pool-heading">${heading}</p>
      ${
        loose.length > 0
          ? html`<ul class="cards">
              ${loose.map((card) => html`<li>${this.renderCard(card)}</li>`)}
            </ul>`
          : nothing
      }
    </div>`;
  }

  /** A card as a button, with the places to choose beneath it while it is in the hand. */
  protected renderCard(card: PlacingOption, place?: string): TemplateResult {
    if (!this.isOpen) return this.renderLaidCard(card, place ?? '');
    const isHeld = this.held === card.code;
    const isTried = place !== undefined && this.tried.get(card.code) === place;
    return html`<button
        type="button"
        class="piece"
        data-card=${card.code}
        aria-pressed=${isHeld ? 'true' : 'false'}
        @click=${() => this.chooseCard(card.code)}
      >
        <span>${card.text}</span>${isTried ? badge('almost', t('wordNotYet')) : nothing}
      </button>
      ${isHeld ? this.renderMenu(place) : nothing}`;
  }

  private renderMenu(current: string | undefined): TemplateResult {
    return html`<div class="menu" role="group" aria-label=${t('placeHere')}>
      ${this.places
        .filter((place) => place.code !== current)
        .map(
          (place) =>
            html`<button
              type="button"
              class="button target"
              data-target=${place.code}
              aria-label=${t('placeIn', { place: wordsOf(place) })}
              @click=${() => this.lay(this.held, place.code)}
            >
              <span class="arrow" aria-hidden="true"></span><span>${place.text}</span>
            </button>`,
        )}
      ${
        current === undefined
          ? nothing
          : html`<button
              type="button"
              class="link-button"
              data-target=""
              @click=${() => this.takeBack(this.held)}
            >
              ${t('putBack')}
            </button>`
      }
    </div>`;
  }

  private renderLaidCard(card: PlacingOption, place: string): TemplateResult {
    if (this.tone === undefined) return html`<div class="piece closed">${card.text}</div>`;
    const isRight = this.isRight(card.code, place);
    const tone: Tone = isRight ? 'right' : this.isSettled ? 'wrong' : 'almost';
    const word = isRight ? 'wordRight' : this.isSettled ? 'wordWrong' : 'wordNotYet';
    return html`<div class="piece closed ${tone}">
      <span>${card.text}</span>${badge(tone, t(word))}
      ${this.isSettled && !isRight ? this.renderRightPlace(card, place) : nothing}
      ${card.feedback ? html`<div class="prose">${card.feedback}</div>` : nothing}
    </div>`;
  }

  /** Where it should have been, in words. */
  protected abstract renderRightPlace(card: PlacingOption, place: string): TemplateResult | typeof nothing;

  /** The button that takes the card in the hand, or is chosen before a card. */
  protected renderSpot(place: PlacingOption): TemplateResult {
    return html`<button
      type="button"
      class="spot"
      data-spot=${place.code}
      aria-pressed=${this.aimed === place.code ? 'true' : 'false'}
      aria-label=${t('placeIn', { place: wordsOf(place) })}
      @click=${() => this.chooseSpot(place.code)}
    >
      ${t('placeHere')}
    </button>`;
  }

  private chooseCard(code: string): void {
    const on = this.placed.get(code);
    if (this.held && this.held !== code && on !== undefined && this.oneEach) return this.lay(this.held, on);
    if (this.aimed) return this.lay(code, this.aimed);
    const isDropped = this.held === code;
    this.held = isDropped ? '' : code;
    announce(t(isDropped ? 'cardDropped' : 'cardHeld', { card: this.cardWords(code) }));
  }

  private chooseSpot(place: string): void {
    if (this.held) return this.lay(this.held, place);
    this.aimed = this.aimed === place ? '' : place;
    if (this.aimed) announce(t('placeAimed', { place: this.placeWords(place) }));
  }

  private lay(card: string, place: string): void {
    const next = new Map(this.placed);
    if (this.oneEach) for (const [other, on] of this.placed) if (on === place) next.delete(other);
    next.set(card, place);
    this.settle(next, card);
    announce(t('cardPlaced', { card: this.cardWords(card), place: this.placeWords(place) }));
  }

  private takeBack(card: string): void {
    if (!this.placed.has(card)) return;
    const next = new Map(this.placed);
    next.delete(card);
    this.settle(next, undefined);
    this.focusAfter = card;
    announce(t('cardBack', { card: this.cardWords(card) }));
  }

  /** After laying, the next loose card is what the learner needs; else the card itself. */
  private settle(next: ReadonlyMap<string, string>, card: string | undefined): void {
    const loose = this.cards.filter(({ code }) => !this.placed.has(code)).map(({ code }) => code);
    const at = loose.indexOf(card ?? '');
    const left = loose.filter((code) => !next.has(code));
    this.focusAfter = (at >= 0 ? (left[at] ?? left.at(-1)) : undefined) ?? card;
    this.placed = next;
    this.held = this.aimed = '';
    this.tried.delete(card ?? '');
    this.touched();
  }

  protected override updated(...changed: Parameters<AskedElement['updated']>): void {
    super.updated(...changed);
    const code = this.focusAfter;
    this.focusAfter = undefined;
    if (code !== undefined) {
      this.renderRoot.querySelector<HTMLElement>(`[data-card='${code}']`)?.focus({ preventScroll: true });
    }
  }

  private readonly walk = (event: KeyboardEvent): void => {
    const target = event.target as HTMLElement;
    if (event.key === 'Escape' && (this.held || this.aimed)) {
      event.stopPropagation();
      this.focusAfter = this.held || undefined;
      this.held = this.aimed = '';
      return;
    }
    const card = target.dataset['card'];
    if ((event.key === 'Delete' || event.key === 'Backspace') && card) return this.takeBack(card);
    const isRtl = getComputedStyle(this).direction === 'rtl';
    const step = { ArrowDown: 1, ArrowUp: -1, ArrowRight: isRtl ? -1 : 1, ArrowLeft: isRtl ? 1 : -1 }[
      event.key
    ];
    if (step === undefined) return;
    event.preventDefault();
    // With a card in the hand the arrows walk along where it can go, else along everything.
    const all = [
      ...this.renderRoot.querySelectorAll<HTMLElement>(
        this.held ? '[data-target], [aria-pressed="true"]' : '[data-card], [data-spot]',
      ),
    ];
    const at = all.indexOf(target);
    all[(at + step + all.length) % all.length]?.focus();
  };

  protected cardWords(code: string): string {
    return wordsOf(this.cards.find((card) => card.code === code));
  }

  protected placeWords(code: string): string {
    return wordsOf(this.places.find((place) => place.code === code));
  }
}
