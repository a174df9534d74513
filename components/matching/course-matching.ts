import { css, html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { registerRenderer } from '../lesson/renderers.ts';
import { shuffle } from '../model/shuffle.ts';
import { PlacingElement, type PlacingOption } from '../shared/asked-placing.ts';
import { t } from '../shared/strings.ts';

/** `Koppel`: each term gets the card that belongs to it. */
@customElement('course-matching')
export class CourseMatching extends PlacingElement {
  static override styles: CSSResultGroup = [
    PlacingElement.styles,
    css`
      .pairs {
        display: grid;
        gap: 14px;
      }

      .pair {
        display: grid;
        gap: 6px 20px;
        align-items: center;
      }

      .term {
        font-weight: 600;
      }

      @container (min-width: 580px) {
        .pair {
          grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
        }
      }
    `,
  ];

  protected override readonly oneEach = true;

  protected override get places(): readonly PlacingOption[] {
    return this.interaction.sources;
  }

  protected override get cards(): readonly PlacingOption[] {
    const { targets, key, shuffled } = this.interaction;
    return shuffled ? shuffle(targets, this.host.session.seed, key) : targets;
  }

  protected override pair(card: string, place: string): readonly [string, string] {
    return [place, card];
  }

  protected override renderPlaces(): TemplateResult {
    return html`<ul class="pairs">
      ${this.places.map((place) => {
        const [card] = this.cardsOn(place.code);
        return html`<li class="pair" data-place=${place.code}>
          <div class="term">${place.text}</div>
          <div>
            ${
              card
                ? this.renderCard(card, place.code)
                : this.isOpen
                  ? this.renderSpot(place)
                  : this.renderMissing(place)
            }
          </div>
        </li>`;
      })}
    </ul>`;
  }

  private renderMissing(place: PlacingOption): TemplateResult {
    return html`<div class="piece closed">
      <span class="empty">${t('nothingPlaced')}</span
      >${this.isSettled ? this.renderRight(place.code) : nothing}
    </div>`;
  }

  protected override renderRightPlace(_card: PlacingOption, place: string): TemplateResult | typeof nothing {
    return this.renderRight(place);
  }

  private renderRight(place: string): TemplateResult | typeof nothing {
    const [, target] = this.interaction.pairs.find(([source]) => source === place) ?? [];
    const card = this.cards.find(({ code }) => code === target);
    return card ? html`<div class="belongs"><strong>${t('wordBest')}:</strong> ${card.text}</div>` : nothing;
  }
}

registerRenderer(
  'matching',
  (interaction, host, purpose) =>
    html`<course-matching .interaction=${interaction} .host=${host} .purpose=${purpose}></course-matching>`,
);

declare global {
  interface HTMLElementTagNameMap {
    'course-matching': CourseMatching;
  }
}
