import type { Directive, Response, ui } from 'ask-sdk-model';
import type { Microphone } from '../device/microphone';
import { isLast } from '../cloud/request';
import { readable } from '../speech/speech';
import type { Seen, Exchange } from '../device/exchanged';

const margin = 7;

/** What was seen, as lines for a terminal: who speaks, what is said with its pauses, cards, and why a session ends. */
export function show(seen: Seen): string {
  const lines =
    seen.seen === 'unheard' ? [row('', `nothing is listening to "${seen.heard}": ${seen.why}`)] : turnLines(seen);
  return lines.join('\n');
}

/** What was seen, without the words that are heard in their own time: those are written as they are said. */
export function shownBeside(seen: Seen): string {
  const isSpoken = seen.seen === 'exchange' && seen.outcome.is === 'answered' && !isLast(seen.request.request);
  const spoken = ['alexa', 'again'].map((who) => who.padEnd(margin));
  if (!isSpoken) return show(seen);
  return turnLines(seen)
    .filter((line) => !spoken.some((who) => line.startsWith(who)))
    .join('\n');
}

function turnLines(turn: Exchange): readonly string[] {
  const time = new Date(turn.at).toISOString().slice(0, 19).replace('T', ' ');
  return [row('you', `${turn.heard}   (${meaning(turn)}, ${time})`), ...outcomeLines(turn), ...ending(turn)];
}

/** The intent; `≈` where the words were only like one of its samples, `?` where they were like none. */
function meaning({ intent, how }: Exchange): string {
  switch (how) {
    case 'close':
      return `≈ ${intent}`;
    case 'none':
      return `? ${intent}`;
    case 'exact':
    case 'given':
      return intent;
  }
}

function outcomeLines({ request, outcome }: Exchange): readonly string[] {
  if (outcome.is === 'failed') return [row('fault', outcome.why)];
  if (isLast(request.request)) return [];
  const { speech, microphone, response } = outcome;
  const words = readable(speech);
  return [
    ...(words === '' ? [] : [row('alexa', `${words}   (${speech.plays.toFixed(1)} s)`)]),
    ...microphoneLines(microphone),
    ...cardLines(response.response),
    ...(response.response.directives ?? []).map((directive) => row('', directiveLine(directive))),
  ];
}

function microphoneLines(microphone: Microphone): readonly string[] {
  if (microphone.is !== 'listening' || microphone.reprompt === null) return [];
  return [row('again', readable(microphone.reprompt))];
}

function cardLines({ card }: Response): readonly string[] {
  return card === undefined ? [] : [row('card', cardText(card))];
}

function cardText(card: ui.Card): string {
  switch (card.type) {
    case 'Simple':
      return [card.title, card.content].filter(Boolean).join(': ');
    case 'Standard':
      return [card.title, card.text, card.image?.largeImageUrl].filter(Boolean).join(': ');
    case 'LinkAccount':
      return 'asks to link an account';
    case 'AskForPermissionsConsent':
      return `asks in the app for ${card.permissions.join(', ')}`;
  }
}

function directiveLine(directive: Directive): string {
  if (directive.type === 'Connections.SendRequest') {
    return `Alexa asks for a permission; answer (consent accepted), (consent denied) or (consent unanswered)`;
  }
  return `sends ${directive.type}`;
}

function ending({ request, outcome }: Exchange): readonly string[] {
  if (request.request.type === 'SessionEndedRequest') return [row('end', endings[request.request.reason])];
  const closes = outcome.is === 'answered' && outcome.microphone.is === 'session over';
  return closes && request.session !== undefined ? [row('end', 'the skill closes the session')] : [];
}

const endings = {
  USER_INITIATED: 'the session ends: the user left (USER_INITIATED)',
  EXCEEDED_MAX_REPROMPTS: 'the session ends: nobody answered (EXCEEDED_MAX_REPROMPTS)',
  ERROR: 'the session ends: something failed (ERROR)',
} as const;

/** Who, then what; what goes over several lines is indented alike. */
function row(who: string, what: string): string {
  return who.padEnd(margin) + what.trim().replace(/\n/g, `\n${' '.repeat(margin)}`);
}

/**
 * A turn as one line of JSON with exactly the keys heard, intent, at, request, response, plays. `at` is an ISO time and
 * `plays` the seconds that the answer plays, both to the millisecond; `response` is null where none came.
 */
export function jsonLine({ heard, intent, at, request, outcome }: Exchange): string {
  const plays = outcome.is === 'answered' ? Number(outcome.speech.plays.toFixed(3)) : 0;
  const response = outcome.response;
  return JSON.stringify({ heard, intent, at: new Date(at).toISOString(), request, response, plays });
}
