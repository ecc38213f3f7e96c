import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { localeFor } from '../lambda/words/locales';
import { openAlexaApi } from './cloud/alexa-api';
import { openDatabase, tableName } from './cloud/database';
import type { Setting } from './device/device';
import type { Profile } from './echo-show/profile';
import { openSkill, type Sink } from './cloud/skill';
import { readModel, type Model } from './understanding/model';
import { skillId, speakerOf } from './cloud/speaker';
import { understand } from './understanding/understand';

const models = join(__dirname, '..', 'skill-package', 'interactionModels', 'custom');

/** Where a skill is set up to be talked to, and with what. A null `data` keeps nothing. */
export interface RigSetting {
  readonly skill: string;
  readonly data: string | null;
  readonly zone: string;
  readonly screen: Profile | null;
  readonly locale: string;
  readonly user: string;
  readonly person: string | null;
  /** Where the pictures of cards are, if they can be fetched. */
  readonly media?: string;
  readonly log: Sink;
}

/** Everything around a device, running. Other devices and speakers can share it: `{ ...setting, screen }`. */
export interface Rig {
  readonly setting: Setting;
  /** Where the database listens. */
  readonly database: string;
  close(): Promise<void>;
}

/** Opens the database, the stand-in of the Alexa API and the built skill. What cannot be opened throws one line. */
export async function openRig(given: RigSetting): Promise<Rig> {
  const database = await openDatabase(given.data);
  const api = await openAlexaApi(given.zone);
  const close = async () => {
    await api.close();
    await database.close();
  };
  try {
    const skill = await openSkill(given.skill, environment(database.endpoint, given.media), given.log);
    const { screen, locale, user, person } = given;
    const speaker = speakerOf(user, person);
    const setting = { user, skill, speaker, screen, locale, apiEndpoint: api.url, forget: api.forget };
    const modelOf = modelsByLocale();
    modelOf(locale);
    return {
      setting: { ...setting, understand: (words, by) => understand(words, modelOf(by)) },
      database: database.endpoint,
      close,
    };
  } catch (fault) {
    await close();
    throw fault;
  }
}

/** The interaction model of a locale, read once; where it has none the nearest that has words, and en-US after that. */
function modelsByLocale(): (locale: string) => Model {
  const read = new Map<string, Model>();
  return (locale) => {
    const known = [locale, localeFor(locale).id].find((id) => existsSync(join(models, `${id}.json`))) ?? 'en-US';
    const model = read.get(known) ?? readModel(join(models, `${known}.json`));
    read.set(known, model);
    return model;
  };
}

/** What the Lambda reads. An empty profile keeps the SDK from the credentials of whoever runs this. */
function environment(
  endpoint: string,
  media = 'https://media.example.com/hip-routine',
): Readonly<Record<string, string>> {
  return {
    TABLE_NAME: tableName,
    SKILL_ID: skillId,
    MEDIA_URL: media,
    AWS_REGION: 'us-east-1',
    AWS_ENDPOINT_URL_DYNAMODB: endpoint,
    AWS_ACCESS_KEY_ID: 'simulator',
    AWS_SECRET_ACCESS_KEY: 'simulator',
    AWS_SESSION_TOKEN: '',
    AWS_PROFILE: '',
    AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
  };
}
