import { describe, expect, test } from '@jest/globals';
import { headAt, isOver, positionOf, programmeOf, spokenTo, beginning } from '../../simulator/page/programme';
import { speechOf } from '../../simulator/speech/speech';
import type { AnswerView } from '../../simulator/web/wire';

const said = (ssml: string) => speechOf({ type: 'SSML', ssml: `<speak>${ssml}</speak>` });

const answer: AnswerView = {
  is: 'answered',
  speech: said('Lift. <break time="4s"/> And lower. <break time="6s"/> Ready?'),
  reprompt: said('<break time="5s"/> Ready?'),
  microphone: 'listening',
  phases: [],
  card: null,
  place: null,
  sayable: { here: [], always: [] },
  today: [],
  touchable: false,
};
const programme = programmeOf(answer);
const { plays } = answer.speech;
const again = answer.reprompt?.plays ?? 0;

describe('a device without a voice', () => {
  test('is where the speech clock is, at every tenth of a second of the answer', () => {
    for (let into = 0; into < plays + 16 + again; into += 0.1) {
      const head = headAt(programme, beginning, into, false);
      expect(positionOf(programme, head, into)).toBeCloseTo(into, 6);
    }
  });

  test('is at the same place however often it looks', () => {
    let head = beginning;
    for (let into = 0; into < 30; into += 0.37) {
      head = headAt(programme, head, into, false);
      expect(head.step).toBe(headAt(programme, beginning, into, false).step);
    }
  });

  test('listens for 8 s, asks again, listens for 8 s more, and is then done', () => {
    const doing = (into: number) => programme[headAt(programme, beginning, into, false).step]?.does;
    expect([plays + 0.1, plays + 7.9, plays + 8.1, plays + 8 + again + 0.1].map(doing)).toEqual([
      'listen',
      'listen',
      'rest',
      'listen',
    ]);
    expect(isOver(programme, headAt(programme, beginning, plays + 16 + again + 0.1, false))).toBe(true);
  });
});

describe('a device with a voice', () => {
  test('waits until the words are said, and then keeps the whole break', () => {
    const late = headAt(programme, beginning, 2.5, true);
    expect(late.step).toBe(0);
    const spoken = spokenTo(late, 0, 2.5);
    expect(headAt(programme, spoken, 6.4, true).step).toBe(1);
    expect(headAt(programme, spoken, 6.6, true).step).toBe(2);
  });

  test('stands still in the score while the voice is internalsOf it', () => {
    const [first] = programme;
    expect(positionOf(programme, beginning, 2.5)).toBe(first?.lasts);
  });

  test('is given up where it never ends', () => {
    expect(headAt(programme, beginning, 60, true).step).toBeGreaterThan(0);
  });

  test('is not heard for a step that is over', () => {
    const head = { step: 3, began: 9 };
    expect(spokenTo(head, 1, 10)).toBe(head);
  });
});
