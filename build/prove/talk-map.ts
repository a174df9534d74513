import type { Condition, Dialogue, Reply, Scene } from '../../components/model/dialogue.ts';
import { xml, writeXml, type XmlElement } from '../../manifests/xml.ts';
import { layOut, headPort, type Arrow, type Box, type Layers, type Route } from './layers.ts';
import { worth } from './prove.ts';

const width = 340;
const between = 110;
const head = 34;
const row = 40;
const margin = 32;
const top = 84;

/** The words on a map. */
const words = {
  ending: { nl: 'Einde', en: 'Ending' },
  passed: { nl: 'geslaagd', en: 'passed' },
  again: { nl: 'nog eens proberen', en: 'try again' },
  unreachable: { nl: 'niemand komt hier', en: 'nobody gets here' },
  later: { nl: 'later', en: 'later' },
  if: { nl: 'als', en: 'if' },
  and: { nl: 'en', en: 'and' },
  remembered: { nl: 'onthouden', en: 'remembered' },
  legend: {
    nl: '▲ helpt de inwoner en de doelen · ● maakt weinig uit · ▼ maakt het moeilijker · ◆ sprong vooraf · - - - terug naar een eerdere scène',
    en: '▲ helps the resident and the goals · ● makes little difference · ▼ makes it harder · ◆ jump beforehand · - - - back to an earlier scene',
  },
} as const;

type Word = (key: keyof typeof words) => string;

const kinds = { '▲': 'good', '●': 'middle', '▼': 'bad', '◆': 'jump' } as const;

/** One line in a box: a jump or a reply, with where it leads. */
interface Row {
  readonly mark: '▲' | '●' | '▼' | '◆';
  readonly text: string;
  readonly detail: string;
  readonly whole: string;
  readonly to: string;
}

interface SceneBox extends Box {
  readonly scene: Scene;
  readonly rows: readonly Row[];
}

/** A talk as a map: scenes from left to right, each with its replies, what they do and where they lead. */
export function drawTalk(dialogue: Dialogue, language: string, reached: ReadonlySet<string>): string {
  const side = language.toLowerCase().startsWith('nl') ? 'nl' : 'en';
  const word: Word = (key) => words[key][side];
  const boxes = dialogue.scenes.map((scene): SceneBox => {
    const rows = rowsOf(dialogue, scene, word);
    const under = scene.ending || !reached.has(scene.code) ? 24 : 0;
    return {
      id: scene.code,
      height: head + rows.length * row + under,
      last: Boolean(scene.ending),
      scene,
      rows,
    };
  });
  const marks = new Map<Arrow, Row['mark']>();
  for (const { id, rows } of boxes) {
    rows.forEach(({ to, mark }, index) =>
      marks.set({ from: id, to, port: head + index * row + row / 2 }, mark),
    );
  }
  const layers = layOut(boxes, [...marks.keys()]);
  const size = {
    width: margin * 2 + layers.columns * width + (layers.columns - 1) * between,
    height: top + layers.height + margin,
  };
  return writeXml(
    xml(
      'svg',
      {
        xmlns: 'http://www.w3.org/2000/svg',
        viewBox: `0 0 ${size.width} ${round(size.height)}`,
        width: String(size.width),
        height: String(round(size.height)),
        'font-family': 'system-ui, sans-serif',
        'font-size': '13',
      },
      xml('title', {}, dialogue.title),
      xml('style', {}, style),
      xml('rect', { class: 'paper', width: '100%', height: '100%' }),
      xml('text', { class: 'title', x: String(margin), y: '38' }, dialogue.title),
      xml('text', { class: 'soft', x: String(margin), y: '62' }, word('legend')),
      layers.routes.map((route) => arrowOf(route, layers, marks.get(route.arrow))),
      boxes.map((box) => boxOf(box, layers, reached.has(box.id), word)),
    ),
  );
}

function rowsOf(dialogue: Dialogue, { jumps, replies }: Scene, word: Word): readonly Row[] {
  return [
    ...jumps.map(({ when, to }): Row => {
      const text = `${word('if')} ${conditionText(when, word)}`;
      return { mark: '◆', text, detail: '', whole: text, to };
    }),
    ...replies.map((reply): Row => {
      const value = worth(dialogue, reply);
      const when = reply.when ? `(${word('if')} ${conditionText(reply.when, word)}) ` : '';
      return {
        mark: value > 0 ? '▲' : value < 0 ? '▼' : '●',
        text: when + reply.label,
        detail: effectsText(reply, word),
        whole: when + reply.label,
        to: reply.to,
      };
    }),
  ];
}

function effectsText({ effects, later }: Reply, word: Word): string {
  const written = (all: Reply['effects']): string =>
    all.map(({ on, by }) => `${on} ${by < 0 ? `−${-by}` : `+${by}`}`).join(', ');
  return [written(effects), ...later.map((part) => `${word('later')}: ${written(part.effects)}`)]
    .filter((part) => part !== '')
    .join('; ');
}

function conditionText(condition: Condition, word: Word): string {
  const signs = { '>=': '≥', '<=': '≤', '>': '>', '<': '<' } as const;
  return condition
    .map((part) =>
      'remembered' in part
        ? `${word('remembered')} "${part.remembered}"`
        : `${part.of} ${signs[part.is]} ${part.than}`,
    )
    .join(` ${word('and')} `);
}

function boxOf(
  { id, height, scene, rows }: SceneBox,
  layers: Layers,
  isReached: boolean,
  word: Word,
): XmlElement {
  const { x, y } = placeOf(layers, id);
  const kind = scene.ending ? ` ${scene.ending.result}` : '';
  const under = scene.ending ? word(scene.ending.result) : isReached ? undefined : word('unreachable');
  const title = scene.ending ? `${word('ending')}: ${scene.name}` : scene.name;
  return xml(
    'g',
    { class: `scene${kind}${isReached ? '' : ' lost'}`, transform: `translate(${x} ${round(y)})` },
    xml('rect', { width: String(width), height: String(height), rx: '10' }),
    xml('text', { class: 'name', x: '14', y: '22' }, short(title, 34)),
    rows.map((line, index) => rowOf(line, head + index * row)),
    under === undefined ? undefined : xml('text', { class: 'soft', x: '14', y: String(height - 12) }, under),
  );
}

function rowOf({ mark, text, detail, whole }: Row, y: number): XmlElement {
  return xml(
    'g',
    { class: `row ${kinds[mark]}` },
    xml('title', {}, detail === '' ? whole : `${whole} (${detail})`),
    xml('path', { class: 'rule', d: `M0 ${y}H${width}` }),
    xml('text', { class: 'mark', x: '12', y: String(y + 17) }, mark),
    xml('text', { x: '30', y: String(y + 17) }, short(text, 39)),
    xml('text', { class: 'small', x: '30', y: String(y + 33) }, short(detail, 45)),
  );
}

function arrowOf({ arrow, back, through }: Route, layers: Layers, mark: Row['mark'] | undefined): XmlElement {
  const from = placeOf(layers, arrow.from);
  const to = placeOf(layers, arrow.to);
  const begin = { x: from.x + (back ? 0 : width), y: from.y + arrow.port };
  const end = { x: to.x + (back ? width : 0), y: to.y + headPort };
  const points = [begin];
  for (const { column, y: crossed } of through) {
    const y = top + crossed;
    const left = margin + column * (width + between);
    points.push(
      ...(back
        ? [
            { x: left + width, y },
            { x: left, y },
          ]
        : [
            { x: left, y },
            { x: left + width, y },
          ]),
    );
  }
  points.push(end);
  let d = `M${begin.x} ${round(begin.y)}`;
  points.slice(1).forEach((point, index) => {
    const before = points[index] ?? begin;
    // Across a column straight on, between columns a curve.
    if (index % 2 === 1) d += `H${point.x}`;
    else {
      const half = (before.x + point.x) / 2;
      d += `C${half} ${round(before.y)} ${half} ${round(point.y)} ${point.x} ${round(point.y)}`;
    }
  });
  const tip = back ? 8 : -8;
  d += `m${tip} -5l${-tip} 5l${tip} 5`;
  return xml('path', { class: `arrow ${mark ? kinds[mark] : ''}${back ? ' back' : ''}`, d });
}

function placeOf(layers: Layers, id: string): { readonly x: number; readonly y: number } {
  const { column, y } = layers.boxes.get(id) ?? { column: 0, y: 0 };
  return { x: margin + column * (width + between), y: top + y };
}

function short(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most - 1).trimEnd()}…` : text;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

const style = `
.paper { fill: #fff; }
text { fill: #1b2430; }
.title { font-size: 22px; font-weight: 700; }
.soft, .small { fill: #4a5563; }
.small { font-size: 11px; }
.name { font-weight: 700; font-size: 14px; }
.scene > rect { fill: #f7f2ea; stroke: #8a8375; stroke-width: 1.5; }
.scene.passed > rect { fill: #e2f1f0; stroke: #0a5c6b; stroke-width: 2.5; }
.scene.again > rect { fill: #fbeee6; stroke: #a4461f; stroke-width: 2.5; }
.scene.lost > rect { stroke-dasharray: 7 5; fill: #fff; }
.rule { stroke: #ddd5c6; fill: none; }
.mark { font-size: 11px; }
.good .mark { fill: #0a5c6b; }
.bad .mark { fill: #a4461f; }
.arrow { fill: none; stroke: #8a8375; stroke-width: 1.6; stroke-linejoin: round; }
.arrow.good { stroke: #0a5c6b; }
.arrow.bad { stroke: #a4461f; }
.arrow.jump { stroke: #1b2430; stroke-width: 2; }
.arrow.back { stroke-dasharray: 7 5; }
`;
