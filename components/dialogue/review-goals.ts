import { html, svg, type TemplateResult } from 'lit';
import type { Dialogue } from '../model/dialogue.ts';
import { chancesIn, type Chance } from '../model/talk/review.ts';
import type { Rich } from '../shared/rich.ts';
import { t } from '../shared/strings.ts';

/** Each goal, how many chances to it were taken, and what the learner could have said. */
export function renderGoals(
  dialogue: Dialogue<Rich>,
  replies: readonly string[],
  remembered: readonly string[],
): TemplateResult {
  const chances = chancesIn(dialogue, replies, remembered);
  return html`<h4>${t('reviewGoals')}</h4>
    <ul class="goals">
      ${dialogue.goals.map((goal) => {
        const own = chances.filter((chance) => chance.goal === goal);
        const taken = own.filter((chance) => chance.taken).length;
        const missed = own.filter((chance) => !chance.taken);
        return html`<li>
          <p>
            <strong>${goal}</strong> –
            ${
              own.length === 0
                ? t('reviewNoChance')
                : html`<span class="count">${takenText(taken, own.length)}${pips(own)}</span>`
            }
          </p>
          ${
            missed.length > 0
              ? html`<ul>
                  ${missed.map(
                    ({ turn, reply }) => html`<li>${t('reviewCould', { turn, reply: reply.label })}</li>`,
                  )}
                </ul>`
              : ''
          }
        </li>`;
      })}
    </ul>`;
}

function takenText(taken: number, chances: number): string {
  return t(chances === 1 ? 'reviewTakenOne' : 'reviewTaken', { taken, chances });
}

function pips(chances: readonly Chance<Rich>[]): TemplateResult {
  return html`<svg
    class="pips"
    viewBox="0 0 ${chances.length * 16} 14"
    width=${chances.length * 16}
    aria-hidden="true"
  >
    ${chances.map(
      ({ taken }, index) =>
        svg`<circle class=${taken ? 'taken' : 'missed'} cx=${index * 16 + 8} cy="7" r="5.500"></circle>`,
    )}
  </svg>`;
}
