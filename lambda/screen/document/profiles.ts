/** The sizes of each kind of viewport. Numbers are dp. */
import type { Condition } from '../viewport';

/** Numbers by their names; each may be reckoned from those before it. */
export type Numbers = { readonly [name: string]: number | string };

/** Numbers that hold on the screens of a condition; without one, on all. */
export interface Block {
  readonly on?: Condition;
  readonly numbers: Numbers;
}

/** A part of the width or the height, as Alexa's viewports come in ranges. */
export const ofHeight = (part: number): string => `\${viewport.height*${part}}`;
export const ofWidth = (part: number): string => `\${viewport.width*${part}}`;

/**
 * What a profile is made of: margins, the heights of title, caption and keys, and the sizes of letters. `pairs` is 1 where
 * two keys have room, not four; `up` is how far above the middle of its ring the number stands.
 */
export const sizes: readonly Block[] = [
  {
    // hubLandscapeMedium, and whatever is like no other
    numbers: {
      ...{ edge: 64, top: 20, title: 60, cap: 72, foot: 24, bar: '${Math.clamp(96,viewport.height*0.15,160)}' },
      ...{
        number: ofHeight(0.25),
        word: 83,
        line: 46,
        caption: 30,
        label: 30,
        stroke: 22,
        pairs: 0,
        up: 0,
        figures: 1,
      },
    },
  },
  {
    // hubLandscapeSmall: number, ring and one word fill it; details come at rest
    on: { mode: 'hub', lower: 600 },
    numbers: {
      ...{ edge: 32, top: 16, title: 0, cap: 0, foot: 16, bar: 96 },
      ...{ number: ofHeight(0.4), word: 114, line: 50, caption: 36, stroke: 24 },
    },
  },
  {
    // hubLandscapeLarge
    on: { not: 'tv', from: 1280 },
    numbers: {
      ...{ edge: 80, top: 24, title: 76, cap: 100, number: ofHeight(0.22) },
      ...{ word: 96, line: 62, caption: 40, label: 36, stroke: 26 },
    },
  },
  {
    // hubLandscapeXLarge
    on: { not: 'tv', from: 1920 },
    numbers: {
      ...{ top: 36, title: 92, cap: 124, foot: 36, number: ofHeight(0.2) },
      ...{ word: 130, line: 84, caption: 52, label: 44 },
    },
  },
  {
    // hubPortraitMedium
    on: { upright: true },
    numbers: {
      ...{ edge: 64, top: 56, title: 88, foot: 48, number: ofHeight(0.11) },
      ...{ word: 110, line: 72, caption: 52, label: 34 },
    },
  },
  {
    // A phone or a tablet, held in the hand
    on: { mode: 'mobile' },
    numbers: {
      ...{ edge: 24, top: 12, title: 52, foot: 16, stroke: 18, word: ofWidth(0.07) },
      ...{ line: ofWidth(0.045), caption: ofWidth(0.028), label: ofWidth(0.025) },
      ...{ number: '${Math.min(viewport.height*0.26,viewport.width*0.3)}', cap: '${viewport.height<600?0:64}' },
    },
  },
  {
    // A TV: 5 % of each edge may be out of sight
    on: { mode: 'tv' },
    numbers: {
      ...{ edge: 48, top: 28, title: 52, cap: 56, foot: 28, bar: 96 },
      ...{ number: ofHeight(0.22), word: 60, line: 40, caption: 28, label: 28, stroke: 18 },
    },
  },
  {
    // hubRoundSmall
    on: { round: true },
    numbers: {
      ...{ number: ofHeight(0.4), word: ofHeight(0.12), line: ofHeight(0.085), caption: ofHeight(0.055) },
      ...{ label: ofHeight(0.052), stroke: ofHeight(0.03), bar: '${Math.max(96,viewport.height*0.2)}' },
      ...{ pairs: 1, title: 0, figures: 0, up: ofHeight(0.225) },
    },
  },
];
