import type { Seconds } from '../../lambda/routine/routine';
import type { Scene } from '../../lambda/figure/scene';
import type { Phase } from '../../lambda/score/phases';
import type { Act } from '../device/act';
import type { ProfileName } from '../echo-show/profile';
import type { Drawing } from '../echo-show/drawing';
import type { How } from '../device/exchanged';
import type { Speech } from '../speech/speech';

export type { Invitation } from '../lan/lan';

/** What the page and its server tell each other. Times are seconds into an answer unless they say otherwise. */

/** Whose device it is, whose voice it recognises (null: nobody's), what screen it has (null: none), and its locale. */
export interface Caller {
  readonly user: string;
  readonly person: string | null;
  readonly screen: ProfileName | null;
  readonly locale: string;
}

/** A card as the Alexa app shows it. */
export interface CardView {
  readonly title: string;
  readonly text: string;
  readonly picture: string | null;
}

/** What was done of an exercise today, in whole sets. */
export interface Done {
  readonly exercise: string;
  readonly sets: number;
  readonly of: number;
}

/** What can be said: answers to what is asked here, and what means the same everywhere. */
export interface Sayable {
  readonly here: readonly string[];
  readonly always: readonly string[];
}

/** What the buttons of the stage say for whoever presses them; null where it means nothing. */
export interface Controls {
  readonly pause: string | null;
  readonly resume: string | null;
  readonly next: string | null;
  readonly back: string | null;
  readonly hurts: string | null;
}

/** A day of this week: its first letter, whether there was a session, and whether it is today. */
export interface DayView {
  readonly letter: string;
  readonly done: boolean;
  readonly isToday: boolean;
}

/** An answer as it is played and shown. `reprompt` is what is asked again after the first silence. */
export interface AnswerView {
  readonly is: 'answered';
  readonly speech: Speech;
  readonly reprompt: Speech | null;
  /** Both with words in the place of sounds; null where there are none, or no words are known. */
  readonly inWords: Pick<AnswerView, 'speech' | 'reprompt'> | null;
  readonly microphone: 'listening' | 'screen only' | 'asking permission' | 'session over';
  readonly phases: readonly Phase[];
  /** What is seen of the body in each phase. */
  readonly scenes: readonly Scene[];
  readonly card: CardView | null;
  readonly place: string | null;
  readonly sayable: Sayable;
  readonly controls: Controls;
  readonly today: readonly Done[];
  readonly week: readonly DayView[];
  /** The document that the screen shows from here on; null leaves the one that was there. */
  readonly drawing: Drawing | null;
}

/** What came of something that was done. */
export type Came =
  | AnswerView
  | { readonly is: 'failed'; readonly why: string }
  | { readonly is: 'ended'; readonly why: string }
  | { readonly is: 'unheard'; readonly why: string };

/** One thing that was done at a device. `at` is milliseconds on its own clock; `took` is what the skill needed, in ms. */
export interface TurnView {
  readonly number: number;
  readonly at: number;
  readonly heard: string;
  readonly intent: string;
  readonly how: How;
  readonly took: number;
  readonly came: Came;
}

/**
 * A device as it is now. `server` is the run of the server, whose devices begin anew; `version` counts its answers; `into` is how far the present one has come, `began` when it did
 * on the device's clock; `playing` is the number of its turn, null when nothing plays. `by` is the tab that last acted.
 */
export interface Snapshot {
  readonly server: string;
  readonly user: string;
  readonly screen: ProfileName | null;
  readonly version: number;
  readonly began: number;
  readonly into: Seconds;
  readonly speed: number;
  readonly open: boolean;
  readonly playing: number | null;
  readonly turns: readonly TurnView[];
  readonly tabs: number;
  readonly by: string | null;
}

/** What a page asks of a device: an act, `into` seconds of the answer `version`. `tab` is the page's own name. */
export interface ActRequest {
  readonly who: Caller;
  readonly act: Act;
  readonly version: number;
  readonly into: Seconds;
  readonly tab: string;
}

/** All that there is to see of one turn. */
export interface Trace {
  readonly request: unknown;
  readonly response: unknown;
  readonly notation: string;
  readonly place: unknown;
  readonly means: readonly string[];
  readonly rows: readonly unknown[];
  readonly took: number;
}

/** What the skill answered to a request that was edited, or why it did not; and how long that took, in milliseconds. */
export interface Again {
  readonly response: unknown;
  readonly took: number;
}
