import { css, html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { registerRenderer } from '../lesson/renderers.ts';
import { shuffle } from '../model/shuffle.ts';
import { PlacingElement, type PlacingOption } from '../shared/asked-placing.ts';
import { t } from '../shared/strings.ts';

/** `Sorteer`: every card goes into the tray where it belongs. */
@customElement('course-sorting')
export class CourseSorting extends PlacingElement {
  static override styles: CSSResultGroup = [
    PlacingElement.styles,
    css`
      .trays {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 200px), 1fr));
        gap: 16px;
      }

      .tray {
        padding: 12px;
        border: 1.5px solid var(--ii-line);
        border-radius: var(--ii-radius-small);
      }

      .tray-name {
        margin: 0 0 10px;
        font-size: 1rem;
      }

      .tray .cards + .spot {
        margin-block-start: 8px;
      }
    `,
  ];

  protected override readonly oneEach = false;

  protected override get cards(): readonly PlacingOption[] {
    const { sources, key, shuffled } = this.interaction;
    return shuffled ? shuffle(sources, this.host.session.seed, key) : sources;
  }

  protected override get places(): readonly PlacingOption[] {
    return this.interaction.targets;
  }

  protected override pair(card: string, place: string): readonly [string, string] {
    return [card, place];
  }

  protected override renderPlaces(): TemplateResult {
    return html`<div class="trays">
      ${this.places.map((place) => {
        const cards = this.cardsOn(place.code);
        return html`<section class="tray" data-place=${place.code} aria-labelledby="tray-${place.code}">
          <h4 class="tray-name" id="tray-${place.code}">${place.text}</h4>
          ${
            cards.length > 0
              ? html`<ul class="cards">
                  ${cards.map((card) => html`<li>${this.renderCard(card, place.code)}</li>`)}
                </ul>`
              : nothing
          }
          ${this.isOpen ? this.renderSpot(place) : cards.length === 0 ? html`<p class="empty">${t('nothingPlaced')}</p>` : nothing}
        </section>`;
      })}
    </div>`;
  }

  protected override renderRightPlace(card: PlacingOption): TemplateResult | typeof nothing {
    const [, target] = this.interaction.pairs.find(([source]) => source === card.code) ?? [];
    return target === undefined
      ? nothing
      : html`<div class="belongs">${t('belongsWith', { place: this.placeWords(target) })}</div>`;
  }
}

registerRenderer(
  'sorting',
  (interaction, host, purpose) =>
    html`<course-sorting .interaction=${interaction} .host=${host} .purpose=${purpose}></course-sorting>`,
);

declare global {
  interface HTMLElementTagNameMap {
    'course-sorting': CourseSorting;
  }
}
