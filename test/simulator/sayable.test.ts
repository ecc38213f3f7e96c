import { expect, test } from '@jest/globals';
import { join } from 'node:path';
import { hear } from '../../lambda/alexa/heard';
import { readModel } from '../../simulator/understanding/model';
import { phrases } from '../../simulator/web/sayable';
import { understand } from '../../simulator/understanding/understand';

const model = readModel(join(__dirname, '..', '..', 'skill-package', 'interactionModels', 'custom', 'en-US.json'));
const offered = Object.entries(phrases).flatMap(([means, said]) => said.map((words) => [words, means] as const));

test.each(offered)('"%s" is offered and means %s', (words, means) => {
  const { intent, slots } = understand(words, model);
  expect(hear({ kind: 'intent', name: intent, slots }).means).toBe(means);
});
