import type { Reply } from '../../components/model/dialogue.ts';
import { html, type Html } from './html.ts';
import type { NumberedScene, TalkSheet } from './talk-sheet.ts';

const turns = [1, 2, 3, 4, 5, 6, 7, 8];

/** What the observer needs: the meters to keep, and for each reply what it changes and what the coach says. */
export function observerSheet(sheet: TalkSheet): Html {
  const { words, dialogue } = sheet;
  return html`<section class="page" aria-labelledby="kijkblad">
    <h2 id="kijkblad">${words('sheet')}</h2>
    <p>${words('sheetHow')}</p>
    ${dialogue.meters.length > 0 ? meterTable(sheet) : ''}
    ${sheet.scenes.filter(({ replies }) => replies.length > 0).map((scene) => sceneTable(sheet, scene))}
  </section>`;
}

function meterTable({ words, dialogue }: TalkSheet): Html {
  return html`<p>${words('keepHow')}</p>
    <div class="box" tabindex="0" role="group" aria-label="${words('keep')}">
      <table class="numbers">
        <caption>
          ${words('keep')}
        </caption>
        <thead>
          <tr>
            <th scope="col">${words('meter')}</th>
            <th scope="col">${words('start')}</th>
            ${turns.map((turn) => html`<th scope="col" abbr="${words('turn', { turn })}">${turn}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${dialogue.meters.map(
            ({ name, start, minimum, maximum }) =>
              html`<tr>
                <th scope="row">
                  ${name}<br /><span class="quiet">${words('bounds', { minimum, maximum })}</span>
                </th>
                <td>${start}</td>
                ${turns.map(() => html`<td></td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div> `;
}

function sceneTable(sheet: TalkSheet, { number, scene, replies }: NumberedScene): Html {
  const { words } = sheet;
  const foreseen = scene.steps.flatMap((step) => (step.type === 'prediction' ? [step.interaction] : []));
  return html`<h3>${number}. ${scene.name}</h3>
    ${foreseen.map(({ options, reveal }) => {
      const right = options.filter(({ correct }) => correct).map(({ text }) => sheet.plain(text));
      return html`<p>
        ${words('predicted', { answer: right.join(' / ') })}${reveal ? html` ${sheet.rich(reveal)}` : ''}
      </p>`;
    })}
    <div class="box" tabindex="0" role="group" aria-label="${number}. ${scene.name}">
      <table class="coach">
        <thead>
          <tr>
            <th scope="col"><span>${words('reply')}</span></th>
            <th scope="col">${words('effect')}</th>
            <th scope="col">${words('coach')}</th>
          </tr>
        </thead>
        <tbody>
          ${replies.map(
            ({ letter, reply }) =>
              html`<tr>
                <th scope="row">${letter}</th>
                <td>${changes(sheet, reply).map((line) => html`<p>${line}</p>`)}</td>
                <td>${reply.feedback ? sheet.rich(reply.feedback) : ''}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div> `;
}

function changes(sheet: TalkSheet, { effects, later, remember }: Reply): readonly string[] {
  const { words } = sheet;
  const lines = [
    ...(effects.length > 0 ? [sheet.effects(effects)] : []),
    ...later.map((part) => {
      const written = sheet.effects(part.effects);
      if ('at' in part) return words('laterScene', { number: sheet.numberOf(part.at), effects: written });
      return part.after === 1
        ? words('laterTurn', { effects: written })
        : words('laterTurns', { turns: part.after, effects: written });
    }),
    ...remember.map((promise) => words('remember', { promise })),
  ];
  return lines.length > 0 ? lines : [words('nothing')];
}
