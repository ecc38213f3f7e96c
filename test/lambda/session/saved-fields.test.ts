import { expect, test } from '@jest/globals';
import { merged } from '../../../lambda/session/saved/merge';
import { fields, newcomer, readListener, savedFields } from '../../../lambda/session/saved/saved-fields';
import { onTheMat } from '../../cast/listeners';

test.each(fields)('%s is what it is for a newcomer where nothing of it can be read, and reads as itself', (field) => {
  const { first } = savedFields[field];
  for (const nothing of [undefined, null, 7.5, 'ø', {}]) {
    if (typeof first === typeof nothing) continue; // a number or an object may well be read
    expect(readListener({ [field]: nothing })[field]).toEqual(first);
  }
  expect(readListener(JSON.parse(JSON.stringify(newcomer)))[field]).toEqual(first);
});

test('what is chosen or counted stands over a record of the same lock as we have it, and no other field does', () => {
  const ours = { ...onTheMat('full'), today: null, rotation: 3, waits: true, zone: 'Europe/Berlin' };
  for (const field of fields.filter((one) => savedFields[one].merge !== 'work of both')) {
    const both = merged(newcomer, { listener: ours, fields: [field], closings: [] });
    expect(both.record).toEqual({ ...newcomer, [field]: ours[field] });
  }
});

test('one field alone is the work of both devices, and is written for work or a plan', () => {
  expect(fields.filter((field) => savedFields[field].merge === 'work of both')).toEqual(['today']);
  expect(fields.filter((field) => savedFields[field].write === 'for work or a plan')).toEqual(['today']);
});
