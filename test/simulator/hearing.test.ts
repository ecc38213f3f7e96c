import { expect, test } from '@jest/globals';
import { hearingOf } from '../../simulator/page/sound/hearing';

const heard = (text: string, said = '', isOpen = false) => hearingOf(text, { said, isOpen });

test('words for the coach follow its name, or an open microphone', () => {
  expect(heard('Alexa, pause')).toBe('pause');
  expect(heard('and then Alexa how long is left')).toBe('how long is left');
  expect(heard('what a day')).toBeNull();
  expect(heard('yes', 'Ready?', true)).toBe('yes');
  expect(heard('Alexandra, pause')).toBeNull();
});

test('what the coach says itself is for nobody, even where it says its own name', () => {
  expect(heard('Alexa ready to go sooner', 'Say Alexa, ready, to go sooner.')).toBeNull();
  expect(heard('shall we go on', 'Paused. Shall we go on?', true)).toBeNull();
  expect(heard('Alexa, next', 'Say Alexa, ready, to go sooner.')).toBe('next');
});
