import { expect, test } from '@jest/globals';
import skillJson from '../../skill-package/skill.json';
import { localesOf, sourcesIn } from '../../cdk/sources';
import { type Profile, profiles } from '../../simulator/echo-show/profile';
import { readModel } from '../../simulator/understanding/model';
import { understand } from '../../simulator/understanding/understand';
import { modelFile } from './package-files';
import { faultsOf } from './smapi';

const disclaimer = (locale: string, number: string): string =>
  locale.startsWith('es') ? spanishDisclaimer(number) : englishDisclaimer(number);

/** Amazon gives the words in English; these are the same in Spanish. */
const spanishDisclaimer = (number: string): string =>
  'Esta herramienta no proporciona consejo médico, tiene únicamente fines informativos y educativos, y no sustituye el consejo, ' +
  'el diagnóstico ni el tratamiento médico profesional. Llame a su médico para recibir consejo médico. ' +
  `Si cree que puede tener una emergencia médica, marque el ${number}.`;

const englishDisclaimer = (number: string): string =>
  'This tool does not provide medical advice, and is for informational and educational purposes only, and is not a ' +
  'substitute for professional medical advice, treatment or diagnosis. Call your doctor to receive medical advice. ' +
  `If you think you may have a medical emergency, please dial ${number}.`;

const { manifest } = skillJson;
const stores = manifest.publishingInformation.locales;
const store = stores['en-US'];
const locales = Object.entries(stores);

/** The emergency number of each locale, and the countries where it is sold. */
const homes = {
  'en-GB': { number: '999', countries: ['GB'] },
  'en-US': { number: '911', countries: ['US'] },
  'es-US': { number: '911', countries: ['US'] },
  'es-MX': { number: '911', countries: ['MX'] },
  'es-ES': { number: '112', countries: ['ES'] },
};
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

test('every kind of screen that the layouts are tested on is declared, and no other', () => {
  const [screens] = manifest.apis.custom.interfaces;
  expect(faultsOf('v1.skill.Manifest.AlexaPresentationAplInterface', screens)).toEqual([]);
  const declared = screens?.supportedViewports ?? [];
  const holding = ({ mode, shape, width, height }: Profile) =>
    declared.filter(
      (one) =>
        one.mode === mode &&
        one.shape === shape &&
        within(width, one.minWidth, one.maxWidth) &&
        within(height, one.minHeight, one.maxHeight),
    );
  expect(profiles.filter((profile) => holding(profile).length === 0).map(({ name }) => name)).toEqual([]);
  const hubs = declared.filter(({ mode }) => mode !== 'MOBILE');
  expect(hubs.filter((one) => !profiles.some((profile) => holding(profile).includes(one)))).toEqual([]);
});

function within(size: number, least: number, most: number): boolean {
  return size >= least && size <= most;
}

test('every locale that has a model has texts in the store, policies, and the countries where it is spoken', () => {
  const spoken = [...localesOf(sourcesIn(process.cwd()))].sort();
  expect(Object.keys(stores).sort()).toEqual(spoken);
  expect(Object.keys(manifest.privacyAndCompliance.locales).sort()).toEqual(spoken);
  expect(Object.keys(homes).sort()).toEqual(spoken);
  const countries = [...new Set(Object.values(homes).flatMap((home) => home.countries))];
  expect(manifest.publishingInformation.distributionCountries).toEqual(countries);
});

test.each(Object.entries(homes))('%s has the disclaimer whole, with its own emergency number', (locale, { number }) => {
  const { description } = stores[locale as keyof typeof stores]; // the test above holds the two together
  expect(description).toContain(disclaimer(locale, number));
  for (const { number: other } of Object.values(homes)) {
    if (other !== number) expect(description).not.toContain(other);
  }
});

test('no policy has the word alexa in its address', () => {
  for (const urls of Object.values(manifest.privacyAndCompliance.locales))
    for (const url of Object.values(urls)) expect(url).toMatch(/^https:\/\/(?!.*alexa)/);
});

test.each(locales)('%s: the example phrases can be said, the launch first, and none is about pain', (locale, texts) => {
  const model = readModel(modelFile(locale));
  const name = model.language.invocationName;
  const [launch, ...others] = texts.examplePhrases;
  const isSpanish = locale.startsWith('es');
  expect(launch).toBe(isSpanish ? `Alexa, abre ${name}` : `Alexa, open ${name}`);
  expect(others).toHaveLength(2);
  for (const phrase of others) {
    const asking = isSpanish ? `(?:pide|pregunta) a ${name} (.+)` : `ask ${name} (?:(?:to|for) )?(.+)`;
    const said = new RegExp(`^Alexa, ${asking}$`).exec(phrase)?.[1]?.toLowerCase() ?? '';
    expect([phrase, understand(said, model).how]).toEqual([phrase, 'exact']);
  }
  for (const phrase of texts.examplePhrases)
    expect(phrase).not.toMatch(/hurt|pain|ache|sore|fell|fall|doctor|surgery|duele|dolor|caí|médico|cirugía/i);
});

test.each(locales)(
  '%s: the texts keep to the limits of the store',
  (_, { summary, description, keywords, examplePhrases }) => {
    expect(summary.length).toBeLessThanOrEqual(160);
    expect(description.length).toBeLessThanOrEqual(4000);
    expect(keywords.length).toBeLessThanOrEqual(30);
    for (const phrase of examplePhrases) expect(phrase.length).toBeLessThanOrEqual(200);
  },
);

test('the testing instructions say what no simulator shows, and what is done with pain and conditions', () => {
  const { testingInstructions } = manifest.publishingInformation;
  expect(testingInstructions.length).toBeLessThanOrEqual(4000);
  expect(testingInstructions).toMatch(/Reminders do not work in .* simulator/);
  for (const word of [
    'never asks',
    'stored, logged or counted',
    'fixed words',
    'en-US and en-GB',
    'es-US, es-MX and es-ES',
  ])
    expect(testingInstructions).toContain(word);
});

test.each(locales)('%s: no sample has a word that wakes a device', (locale) => {
  const { intents, types } = readModel(modelFile(locale)).language;
  const values = types.flatMap((type) => type.values.flatMap(({ name }) => [name.value, ...name.synonyms]));
  const said = [...intents.flatMap(({ samples }) => samples), ...values];
  expect(said.filter((text) => /\b(?:alexa|amazon|echo|computer|ziggy)\b/.test(text))).toEqual([]);
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
