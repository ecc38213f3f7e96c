import type { Response, ui } from 'ask-sdk-model';
import { instantAt } from '../../lambda/session/calendar';
import type { Moment } from '../speech/clock';
import type { Locale } from '../../lambda/words/locale';
import { localeFor } from '../../lambda/words/locales';
import { talliesOf } from '../../lambda/session/progress';
import { type Internals, internalsOf } from './internals';
import { scenesOf } from '../../lambda/score/scenes';
import { phasesOf } from '../../lambda/score/phases';
import { drawingIn } from '../echo-show/drawing';
import { isLast } from '../cloud/request';
import { controlsIn, sayableIn } from './sayable';
import { saidInstead } from './view/said-instead';
import { weekView } from './view/week-view';
import type { Received, Seen, Exchange } from '../device/exchanged';
import type { AnswerView, Came, CardView, TurnView } from './wire';

/** What was seen, as the page shows it; `took` is how many milliseconds the skill needed. */
export function turnView(seen: Seen, number: number, took: number): TurnView {
  const { heard, at } = seen;
  if (seen.seen === 'unheard') {
    return { number, at, heard, intent: '', how: 'given', took: 0, came: { is: 'unheard', why: seen.why } };
  }
  return { number, at, heard, intent: seen.intent, how: seen.how, took, came: cameOf(seen) };
}

function cameOf({ request, outcome, at }: Exchange): Came {
  if (request.request.type === 'SessionEndedRequest') return { is: 'ended', why: endings[request.request.reason] };
  if (outcome.is === 'failed') return { is: 'failed', why: outcome.why };
  if (isLast(request.request)) return { is: 'ended', why: 'The skill is disabled: all that it kept is deleted.' };
  const locale = localeFor(request.request.locale ?? null);
  return answerView(outcome, internalsOf(outcome.response, at, locale), locale, at);
}

const endings = {
  USER_INITIATED: 'The session ended: the listener left (USER_INITIATED).',
  EXCEEDED_MAX_REPROMPTS: 'The session ended: nobody answered (EXCEEDED_MAX_REPROMPTS).',
  ERROR: 'The session ended: something failed (ERROR).',
} as const;

type Answered = Extract<Received, { is: 'answered' }>;

function answerView(outcome: Answered, found: Internals | null, locale: Locale, at: Moment): AnswerView {
  const { speech, microphone, response } = outcome;
  const closed = microphone.is === 'session over';
  return {
    is: 'answered',
    speech,
    reprompt: microphone.is === 'listening' ? microphone.reprompt : null,
    inWords: wordsOf(outcome, found, locale),
    microphone: microphone.is,
    phases: found?.score ? phasesOf(found.score, found.before, found.session.listener, locale) : [],
    scenes: found?.score ? scenesOf(found.score, found.session.body, found.session.listener) : [],
    card: cardView(response.response),
    place: found?.session.here.at ?? null,
    sayable: sayableIn(closed ? null : (found?.session.here ?? null), locale.id),
    controls: controlsIn(closed ? null : (found?.session.here ?? null), locale.id),
    week: found === null ? [] : weekView(found.session.listener, instantAt(at), locale),
    today: found === null ? [] : doneToday(found, locale),
    drawing: drawingIn(response.response.directives ?? []),
  };
}

/** What a page says that cannot play sounds. */
function wordsOf({ speech, microphone }: Answered, found: Internals | null, { voice }: Locale): AnswerView['inWords'] {
  const reprompt = microphone.is === 'listening' ? microphone.reprompt : null;
  const plays = [speech, reprompt].some((one) => one?.pieces.some((piece) => 'plays' in piece));
  if (!plays || found === null) return null;
  return {
    speech: saidInstead(speech, found.score ?? [], found.before, voice),
    reprompt: reprompt === null ? null : saidInstead(reprompt, found.again, 0, voice),
  };
}

function doneToday({ session: { listener } }: Internals, locale: Locale): AnswerView['today'] {
  if (listener.today === null) return [];
  return talliesOf(listener).map(({ exercise, sets, ofSets }) => ({
    exercise: locale.title(exercise),
    sets,
    of: ofSets,
  }));
}

function cardView({ card }: Response): CardView | null {
  return card === undefined ? null : shown(card);
}

/** The simulator's own pictures by their path alone: a phone does not reach them at this machine's loopback address. */
function ownPath(address: string | undefined): string | null {
  return address?.replace(/^http:\/\/127\.0\.0\.1:\d+(?=\/media\/)/, '') ?? null;
}

function shown(card: ui.Card): CardView {
  switch (card.type) {
    case 'Simple':
      return { title: card.title ?? '', text: card.content ?? '', picture: null };
    case 'Standard':
      return { title: card.title ?? '', text: card.text ?? '', picture: ownPath(card.image?.largeImageUrl) };
    case 'LinkAccount':
      return { title: 'Link an account', text: '', picture: null };
    case 'AskForPermissionsConsent':
      return { title: 'Hip Routine asks for a permission', text: card.permissions.join('\n'), picture: null };
  }
}
