import type { ResponseEnvelope } from 'ask-sdk-model';
import type { Place } from '../../lambda/conversation/state';
import { talker, type Talker, type Talking } from './talker';

/** What a willing listener says in each place, once the answer has been heard to its end. */
function answerIn(place: Place): { readonly intent: string; readonly slots?: { readonly effort: string } } {
  switch (place) {
    case 'rating':
      return { intent: 'RateEffortIntent', slots: { effort: 'about_right' } };
    case 'offering':
      return { intent: 'AMAZON.NoIntent' };
    default:
      return { intent: 'ReadyIntent' };
  }
}

/**
 * Turns of a willing listener: from launch to the rating, then from the next launch, an hour later. Every fifth is a
 * pause in the middle of what plays. Each answer is handed over with the number of its turn.
 */
export async function talkOn(
  talker: Talker,
  turns: number,
  see: (answer: ResponseEnvelope, turn: number) => void = () => {},
): Promise<void> {
  let over = true;
  for (let turn = 1; turn <= turns; turn += 1) {
    const answer: ResponseEnvelope = over ? await talker.launch(3600) : await next(talker, turn);
    see(answer, turn);
    over = answer.response.shouldEndSession === true;
  }
}

function next(talker: Talker, turn: number): Promise<ResponseEnvelope> {
  const { here, lasts } = talker.session();
  if (turn % 5 === 0 && here.at === 'playing') return talker.say('AMAZON.PauseIntent', Math.round(lasts / 2));
  const { intent, slots } = answerIn(here.at);
  return talker.say(intent, lasts + 8, slots);
}

/** One whole session, from launch to its end; gives the number of turns. */
export async function wholeSession(talker: Talker): Promise<number> {
  let answer = await talker.launch();
  for (let turns = 1; turns < 60; turns += 1) {
    if (answer.response.shouldEndSession === true) return turns;
    const { here, lasts } = talker.session();
    const { intent, slots } = answerIn(here.at);
    answer = await talker.say(intent, lasts + 8, slots);
  }
  throw new Error('the session did not come to its end');
}

/** Somebody in the first passage. */
export async function playing({ skill }: Pick<Talking, 'skill'>): Promise<Talker> {
  const sam = talker({ skill });
  await sam.launch();
  while (sam.session().here.at !== 'playing') await sam.say('ReadyIntent', sam.session().lasts + 6);
  return sam;
}
