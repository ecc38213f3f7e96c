import { expect, test } from '@jest/globals';
import skillJson from '../../skill-package/skill.json';
import { readModel } from '../../simulator/understanding/model';
import { understand } from '../../simulator/understanding/understand';
import { modelFile } from './package-files';
import { faultsOf } from './smapi';

const disclaimer =
  'This tool does not provide medical advice, and is for informational and educational purposes only, and is not a ' +
  'substitute for professional medical advice, treatment or diagnosis. Call your doctor to receive medical advice. ' +
  'If you think you may have a medical emergency, please dial 911.';

const { manifest } = skillJson;
const store = manifest.publishingInformation.locales['en-US'];
const model = readModel(modelFile('en-US'));
const envelope = 'v1.skill.Manifest.SkillManifestEnvelope';

test('the manifest is what Amazon defines, with no key that Amazon does not know', () => {
  expect(faultsOf(envelope, { manifest })).toEqual([]);
});

test('a misspelt key, a wrong permission and a summary too long are found', () => {
  expect(faultsOf(envelope, { manifest: { ...manifest, permision: [] } })).toEqual(
    [' has no key permision'].map((fault) => `/manifest${fault}`),
  );
  expect(faultsOf(envelope, { manifest: { ...manifest, permissions: [{ name: 'alexa::everything' }] } })).toHaveLength(
    1,
  );
  const publishingInformation = { locales: { 'en-US': { ...store, summary: 'x'.repeat(161) } } };
  expect(faultsOf(envelope, { manifest: { ...manifest, publishingInformation } })).toHaveLength(1);
});

test('every locale has the disclaimer whole, a privacy policy and terms, without the word alexa in the address', () => {
  expect(store.description).toContain(disclaimer);
  for (const url of Object.values(manifest.privacyAndCompliance.locales['en-US']))
    expect(url).toMatch(/^https:\/\/(?!.*alexa)/);
  expect(Object.keys(manifest.privacyAndCompliance.locales)).toEqual(
    Object.keys(manifest.publishingInformation.locales),
  );
});

test('the example phrases can be said: the launch first, then samples', () => {
  const [launch, ...others] = store.examplePhrases;
  expect(launch).toBe(`Alexa, open ${model.language.invocationName}`);
  expect(others.map((phrase) => understand(phrase, model).how)).toEqual(['exact', 'exact']);
  for (const phrase of store.examplePhrases) expect(phrase.length).toBeLessThanOrEqual(200);
});

test('the texts keep to the limits of the store', () => {
  expect(store.summary.length).toBeLessThanOrEqual(160);
  expect(store.description.length).toBeLessThanOrEqual(4000);
  expect(store.keywords.length).toBeLessThanOrEqual(30);
  expect(manifest.publishingInformation.testingInstructions.length).toBeLessThanOrEqual(4000);
  expect(manifest.publishingInformation.testingInstructions).toMatch(/Reminders do not work in .* simulator/);
});

test('it says truly that it keeps what people did, and is no health service, shop, advertisement or game for children', () => {
  const { usesPersonalInfo, usesHealthInfo, isChildDirected, allowsPurchases, containsAds, isExportCompliant } =
    manifest.privacyAndCompliance;
  expect(usesPersonalInfo && isExportCompliant).toBe(true);
  expect([usesHealthInfo, isChildDirected, allowsPurchases, containsAds]).toEqual([false, false, false, false]);
  expect(manifest.publishingInformation.category).toBe('HEALTH_AND_FITNESS');
});

test('it asks for reminders and voices and nothing else, and hears when it is disabled', () => {
  expect(manifest.permissions.map(({ name }) => name)).toEqual([
    'alexa::alerts:reminders:skill:readwrite',
    'alexa::person_id:read',
  ]);
  expect(manifest.events.subscriptions).toEqual([{ eventName: 'SKILL_DISABLED' }]);
  expect(manifest.events.endpoint).toEqual(manifest.apis.custom.endpoint);
});
