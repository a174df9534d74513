import type { Feeling } from '../model/feeling.ts';

/** How a face is held, in units of the drawing (240 wide); y goes down. Every value is a number, so that one pose moves into the next. */
export interface Pose {
  /** Inner and outer end of the brows against their place at rest; negative is up. */
  readonly browInner: number;
  readonly browOuter: number;
  /** The left brow (as we see it) alone. */
  readonly browLeft: number;
  /** How far the eye opens above and below its middle, against rest. */
  readonly lidTop: number;
  readonly lidBottom: number;
  readonly gazeX: number;
  readonly gazeY: number;
  /** Corners of the mouth: positive is a smile. */
  readonly smile: number;
  readonly open: number;
  readonly width: number;
  /** One corner higher than the other. */
  readonly skew: number;
  /** 0..1: how much of the teeth shows. */
  readonly teeth: number;
  /** 0..1: lips pressed together. */
  readonly press: number;
  /** 0..1 */
  readonly blush: number;
  /** Degrees; positive leans to our right. */
  readonly tilt: number;
  /** How far the head hangs. */
  readonly drop: number;
  /** Shoulders; negative is pulled up. */
  readonly shoulders: number;
  /** 0..1: the line between the brows, the lines on the forehead, the rims under the eyes, a tear. */
  readonly crease: number;
  readonly furrow: number;
  readonly rims: number;
  readonly tear: number;
}

const rest: Pose = {
  browInner: 0,
  browOuter: 0,
  browLeft: 0,
  lidTop: 0,
  lidBottom: 0,
  gazeX: 0,
  gazeY: 0,
  smile: 0,
  open: 0,
  width: 0,
  skew: 0,
  teeth: 0,
  press: 0,
  blush: 0,
  tilt: 0,
  drop: 0,
  shoulders: 0,
  crease: 0,
  furrow: 0,
  rims: 0,
  tear: 0,
};

/** Each feeling at full strength. */
const full: Readonly<Record<Feeling, Partial<Pose>>> = {
  neutral: {},
  calm: { smile: 3, lidTop: -1, browOuter: 1, shoulders: 2 },
  friendly: {
    smile: 7,
    width: 3,
    open: 4,
    teeth: 1,
    lidBottom: -2,
    browInner: -2,
    browOuter: -2,
    blush: 0.5,
    tilt: 2,
  },
  relieved: {
    smile: 5,
    width: 1,
    lidTop: -2.5,
    lidBottom: -1,
    browInner: -4,
    browOuter: 1,
    shoulders: 5,
    tilt: 4,
    drop: 1,
  },
  hopeful: { smile: 4, lidTop: 1.5, browInner: -6, browOuter: -3, gazeY: -1.2, drop: -2, tilt: 2 },
  grateful: {
    smile: 6,
    width: 2,
    lidTop: -1.5,
    lidBottom: -1.5,
    browInner: -5,
    browOuter: 0,
    blush: 0.7,
    tilt: 6,
    drop: 2,
  },
  surprised: { open: 9, width: -5, lidTop: 3, lidBottom: 1, browInner: -8, browOuter: -8, drop: -3 },
  tense: {
    press: 1,
    width: -2,
    smile: -1.5,
    lidTop: 1,
    browInner: 2,
    browOuter: -1,
    shoulders: -6,
    crease: 0.6,
  },
  worried: {
    smile: -3.5,
    width: -2,
    browInner: -7,
    browOuter: 2,
    lidTop: 0.6,
    furrow: 1,
    crease: 0.3,
    tilt: -2,
  },
  afraid: {
    open: 6.5,
    width: -2,
    smile: -1.5,
    teeth: 0.6,
    browInner: -9,
    browOuter: -1,
    lidTop: 3.2,
    lidBottom: 0.6,
    shoulders: -8,
    drop: 1,
    furrow: 1,
  },
  sad: {
    smile: -5,
    width: -2,
    browInner: -8,
    browOuter: 4,
    lidTop: -2,
    gazeY: 1.8,
    tilt: 4,
    drop: 5,
    shoulders: 4,
    tear: 1,
  },
  tired: {
    smile: -2,
    lidTop: -3.8,
    browInner: 1,
    browOuter: 3,
    gazeY: 1.2,
    rims: 1,
    tilt: 5,
    drop: 5,
    shoulders: 5,
  },
  ashamed: {
    smile: -2,
    width: -4,
    press: 0.6,
    browInner: -5,
    browOuter: 2,
    lidTop: -2.6,
    gazeX: -1,
    gazeY: 2.6,
    blush: 1,
    tilt: 6,
    drop: 7,
    shoulders: -2,
  },
  disappointed: {
    smile: -4.5,
    width: -1,
    skew: 1.2,
    browInner: -3,
    browOuter: 3,
    lidTop: -2.4,
    gazeY: 1,
    drop: 3,
    shoulders: 4,
  },
  hurt: {
    smile: -3.5,
    width: -4,
    press: 0.7,
    browInner: -7,
    browOuter: 1.5,
    lidTop: 0,
    lidBottom: -0.6,
    gazeX: 2,
    gazeY: 0.8,
    blush: 0.4,
    tilt: -5,
    crease: 0.4,
  },
  irritated: {
    smile: -2.5,
    skew: 2,
    width: -1,
    press: 0.5,
    browInner: 4.5,
    browOuter: -1,
    lidTop: -1.8,
    crease: 0.7,
    tilt: -3,
  },
  angry: {
    smile: -4.5,
    width: -1,
    press: 0.3,
    browInner: 7,
    browOuter: -3,
    lidTop: -0.6,
    lidBottom: -1,
    blush: 0.4,
    crease: 1,
    drop: 1,
    shoulders: -3,
  },
  furious: {
    smile: -4,
    open: 10,
    width: 1,
    teeth: 1,
    browInner: 8.5,
    browOuter: -5,
    lidTop: 0.8,
    lidBottom: -0.8,
    blush: 0.8,
    crease: 1,
    drop: 2,
    shoulders: -7,
  },
  distrustful: {
    smile: -2,
    skew: 2.2,
    width: -2,
    browInner: 4,
    browOuter: 0,
    browLeft: -8,
    lidTop: -2,
    lidBottom: -1.4,
    gazeX: -3,
    tilt: -4,
    crease: 0.3,
  },
  powerless: {
    smile: -3,

    browInner: -8,
    browOuter: 3,
    lidTop: -1.4,
    gazeY: 1.6,
    drop: 6,
    shoulders: 7,
    tilt: -3,
    furrow: 0.8,
  },
  thoughtful: {
    smile: -0.5,
    skew: 2,
    width: -3,
    browInner: 1,
    browOuter: -1,
    browLeft: -5,
    gazeX: 2.6,
    gazeY: -2,
    tilt: 4,
  },
  determined: { smile: 1, press: 0.8, browInner: 3.5, browOuter: -1, lidTop: -0.4, drop: -4, crease: 0.3 },
};

const amounts = { 1: 0.55, 2: 0.8, 3: 1 } as const;

/** The pose of a feeling with a strength. */
export function poseOf(feeling: Feeling, strength: 1 | 2 | 3): Pose {
  const pose = blend(rest, { ...rest, ...full[feeling] }, amounts[strength]);
  // A tear is only for the strongest sadness: half a tear does not exist.
  return { ...pose, tear: strength === 3 ? pose.tear : 0 };
}

/** The pose between two others; `amount` 0..1. */
export function blend(from: Pose, to: Pose, amount: number): Pose {
  const keys = Object.keys(rest) as (keyof Pose)[];
  return Object.fromEntries(keys.map((key) => [key, from[key] + (to[key] - from[key]) * amount])) as Record<
    keyof Pose,
    number
  >;
}
