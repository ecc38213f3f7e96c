import { expect, test } from '@jest/globals';
import drawn from '../../lambda/screen/document/strokes.json';
import { strokesOfAll } from '../../skill-package/strokes';

test('the strokes that screens draw are those of the figure: npm run figures makes them anew', () => {
  expect(drawn).toEqual(JSON.parse(JSON.stringify(strokesOfAll())));
});
