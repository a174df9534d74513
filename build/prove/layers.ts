/** A box to lay out. */
export interface Box {
  readonly id: string;
  readonly height: number;
  /** Stands in the last column, whatever leads to it. */
  readonly last: boolean;
}

/** An arrow from a port of one box (its distance to the top of the box) to the head of another. */
export interface Arrow {
  readonly from: string;
  readonly to: string;
  readonly port: number;
}

/** Where an arrow passes: the height at which it crosses the columns between its boxes, in the order from `from` to `to`. */
export interface Route {
  readonly arrow: Arrow;
  /** It leads to an earlier column, or to its own box. */
  readonly back: boolean;
  readonly through: readonly { readonly column: number; readonly y: number }[];
}

/** Boxes in columns, so that most arrows point to the right and few cross. */
export interface Layers {
  readonly columns: number;
  readonly height: number;
  readonly boxes: ReadonlyMap<string, { readonly column: number; readonly y: number }>;
  readonly routes: readonly Route[];
}

/** A box, or the place where a long arrow crosses a column. */
interface Slot {
  readonly column: number;
  readonly height: number;
  y: number;
  /** Links to slots in the column before and after, with the ports at both ends. */
  readonly before: Link[];
  readonly after: Link[];
}

interface Link {
  readonly slot: Slot;
  readonly ownPort: number;
  readonly port: number;
}

const gap = 22;
const crossing = 12;
/** Height in a box at which arrows arrive. */
export const headPort = 17;

/** Lays out boxes in columns; the first one stands at the left (Sugiyama, Tagawa and Toda 1981, in short). */
export function layOut(boxes: readonly Box[], arrows: readonly Arrow[]): Layers {
  const backwards = backArrows(boxes, arrows);
  const column = columnsOf(boxes, arrows, backwards);
  const slots = new Map<string, Slot>();
  for (const { id, height } of boxes) {
    slots.set(id, { column: column.get(id) ?? 0, height, y: 0, before: [], after: [] });
  }
  const all = [...slots.values()];
  const routed = arrows.map((arrow) => {
    const crossed = crossingsOf(arrow, backwards.has(arrow), slots);
    all.push(...crossed);
    return { arrow, crossed };
  });
  const count = Math.max(0, ...all.map((slot) => slot.column)) + 1;
  const layers = Array.from({ length: count }, (_, index) => all.filter((slot) => slot.column === index));
  order(layers);
  settle(layers);
  return {
    columns: count,
    height: Math.max(0, ...all.map(({ y, height }) => y + height)),
    boxes: new Map([...slots].map(([id, slot]) => [id, { column: slot.column, y: slot.y }])),
    routes: routed.map(({ arrow, crossed }) => ({
      arrow,
      back: backwards.has(arrow),
      through: crossed.map((slot) => ({ column: slot.column, y: slot.y + slot.height / 2 })),
    })),
  };
}

/** The arrows that close a loop, found by walking from the first box. */
function backArrows(boxes: readonly Box[], arrows: readonly Arrow[]): ReadonlySet<Arrow> {
  const back = new Set<Arrow>();
  const done = new Set<string>();
  const onPath = new Set<string>();
  const walk = (id: string): void => {
    onPath.add(id);
    for (const arrow of arrows.filter(({ from }) => from === id)) {
      if (onPath.has(arrow.to)) back.add(arrow);
      else if (!done.has(arrow.to)) walk(arrow.to);
    }
    onPath.delete(id);
    done.add(id);
  };
  for (const { id } of boxes) if (!done.has(id)) walk(id);
  return back;
}

/** One column further than the furthest box that leads there. */
function columnsOf(
  boxes: readonly Box[],
  arrows: readonly Arrow[],
  backwards: ReadonlySet<Arrow>,
): ReadonlyMap<string, number> {
  const forward = arrows.filter((arrow) => !backwards.has(arrow));
  const column = new Map<string, number>();
  const columnOf = (id: string): number => {
    const known = column.get(id);
    if (known !== undefined) return known;
    const found =
      Math.max(-1, ...forward.filter(({ to }) => to === id).map(({ from }) => columnOf(from))) + 1;
    column.set(id, found);
    return found;
  };
  const furthest = Math.max(0, ...boxes.map(({ id }) => columnOf(id)));
  for (const { id, last } of boxes) if (last) column.set(id, furthest);
  return column;
}

/** Links the boxes of an arrow through the columns between them. */
function crossingsOf(arrow: Arrow, back: boolean, slots: ReadonlyMap<string, Slot>): readonly Slot[] {
  const from = slots.get(arrow.from);
  const to = slots.get(arrow.to);
  if (!from || !to || from === to) return [];
  const [left, right] = back ? [to, from] : [from, to];
  const [leftPort, rightPort] = back ? [headPort, arrow.port] : [arrow.port, headPort];
  const crossed: Slot[] = [];
  let previous = left;
  let port = leftPort;
  for (let column = left.column + 1; column < right.column; column += 1) {
    const slot: Slot = { column, height: crossing, y: 0, before: [], after: [] };
    link(previous, port, slot, crossing / 2);
    crossed.push(slot);
    previous = slot;
    port = crossing / 2;
  }
  link(previous, port, right, rightPort);
  return back ? crossed.reverse() : crossed;
}

function link(left: Slot, leftPort: number, right: Slot, rightPort: number): void {
  left.after.push({ slot: right, ownPort: leftPort, port: rightPort });
  right.before.push({ slot: left, ownPort: rightPort, port: leftPort });
}

/** Orders each column by the middle of its neighbours, to and fro, and keeps the order with the fewest crossings. */
function order(layers: Slot[][]): void {
  for (const layer of layers) stack(layer);
  let best = layers.map((layer) => [...layer]);
  let least = crossings(layers);
  for (let round = 0; round < 24 && least > 0; round += 1) {
    const forwards = round % 2 === 0;
    for (const layer of forwards ? layers : [...layers].reverse()) {
      const wish = new Map(
        layer.map((slot) => [slot, middle(forwards ? slot.before : slot.after) ?? slot.y]),
      );
      layer.sort((one, other) => (wish.get(one) ?? 0) - (wish.get(other) ?? 0));
      stack(layer);
    }
    const now = crossings(layers);
    if (now < least) [best, least] = [layers.map((layer) => [...layer]), now];
  }
  best.forEach((layer, index) => {
    layers[index] = layer;
    stack(layer);
  });
}

function stack(layer: readonly Slot[]): void {
  let y = 0;
  for (const slot of layer) {
    slot.y = y;
    y += slot.height + gap;
  }
}

function middle(links: readonly Link[]): number | undefined {
  if (links.length === 0) return undefined;
  return links.reduce((sum, { slot, port, ownPort }) => sum + slot.y + port - ownPort, 0) / links.length;
}

function crossings(layers: readonly (readonly Slot[])[]): number {
  let count = 0;
  for (const layer of layers) {
    const lines = layer.flatMap((slot) =>
      slot.after.map((one) => ({ from: slot.y + one.ownPort, to: one.slot.y + one.port })),
    );
    lines.forEach((one, index) => {
      for (const other of lines.slice(index + 1)) {
        if ((one.from - other.from) * (one.to - other.to) < 0) count += 1;
      }
    });
  }
  return count;
}

/** Moves boxes to the height of their neighbours without changing the order, a few times to and fro. */
function settle(layers: readonly (readonly Slot[])[]): void {
  for (let round = 0; round < 16; round += 1) {
    for (const layer of round % 2 === 0 ? layers : [...layers].reverse()) {
      const wishes = layer.map((slot) => middle([...slot.before, ...slot.after]) ?? slot.y);
      place(layer, wishes);
    }
  }
  const top = Math.min(...layers.flat().map(({ y }) => y));
  for (const slot of layers.flat()) slot.y -= top;
}

/** As near to the wishes as the order allows: what pushes each other moves as one block (pool adjacent violators). */
function place(layer: readonly Slot[], wishes: readonly number[]): void {
  const blocks: { slots: Slot[]; top: number; height: number; pull: number }[] = [];
  layer.forEach((slot, index) => {
    let block = {
      slots: [slot],
      top: wishes[index] ?? 0,
      height: slot.height + gap,
      pull: wishes[index] ?? 0,
    };
    for (let above = blocks.at(-1); above && above.top + above.height > block.top; above = blocks.at(-1)) {
      blocks.pop();
      const slots = [...above.slots, ...block.slots];
      const pull = above.pull + block.pull - block.slots.length * above.height;
      block = { slots, pull, height: above.height + block.height, top: pull / slots.length };
    }
    blocks.push(block);
  });
  for (const block of blocks) {
    let { top } = block;
    for (const slot of block.slots) {
      slot.y = top;
      top += slot.height + gap;
    }
  }
}
