import { expect, test } from '@jest/globals';
import { hear } from '../../lambda/alexa/heard';
import { locales } from '../cast/locales';
import { readModel } from '../../simulator/understanding/model';
import { understand } from '../../simulator/understanding/understand';
import { phrasesIn } from '../../simulator/web/phrases/phrases';
import { modelFile } from '../skill-package/package-files';

const offered = locales.flatMap(({ id }) =>
  Object.entries(phrasesIn(id).phrases).flatMap(([means, said]) => said.map((words) => [id, words, means] as const)),
);
const models = new Map(locales.map(({ id }) => [id, readModel(modelFile(id))]));

test.each(offered)('%s: "%s" is offered and means %s', (id, words, means) => {
  const { intent, slots } = understand(words, models.get(id) ?? readModel(modelFile(id)));
  expect(hear({ kind: 'intent', name: intent, slots }).means).toBe(means);
});
