import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { withOverrides, writeAskFolder } from '../../cdk/deploying/ask-folder';
import { endpointAndPages } from '../../cdk/manifest-overrides';
import { sourcesIn } from '../../cdk/sources';

const ARN = 'arn:aws:lambda:us-east-1:123456789012:function:hip-routine-live';
const URL = 'https://d111111abcdef8.cloudfront.net';
const SKILL_ID = 'amzn1.ask.skill.01234567-89ab-cdef-0123-456789abcdef';

test('what the ASK CLI deploys has the real endpoint and pages, the icons, and no pictures that the CDN serves', () => {
  const folder = written({ functionArn: ARN, mediaUrl: URL });
  const manifest: unknown = JSON.parse(readFileSync(join(folder, 'skill-package/skill.json'), 'utf8'));
  expect(manifest).toMatchObject({
    manifest: {
      apis: { custom: { endpoint: { uri: ARN }, interfaces: [] } },
      events: { endpoint: { uri: ARN } },
      privacyAndCompliance: {
        containsAds: false,
        locales: {
          'en-US': { privacyPolicyUrl: `${URL}/privacy.html`, termsOfUseUrl: `${URL}/terms.html` },
          'es-MX': { privacyPolicyUrl: `${URL}/privacy-es.html`, termsOfUseUrl: `${URL}/terms-es.html` },
        },
      },
    },
  });
  expect(readdirSync(join(folder, 'skill-package/assets/images')).sort()).toEqual([
    'en-US_largeIcon.png',
    'en-US_smallIcon.png',
  ]);
  expect(readdirSync(join(folder, 'skill-package')).sort()).toEqual(['assets', 'interactionModels', 'skill.json']);
  expect(readdirSync(join(folder, 'skill-package/assets'))).toEqual(['images']);
});

test('with a skill id the CLI updates that skill, without one it makes a new one', () => {
  const states = (folder: string): string => join(folder, '.ask/ask-states.json');
  expect(existsSync(states(written({ functionArn: ARN, mediaUrl: URL })))).toBe(false);
  const folder = written({ functionArn: ARN, mediaUrl: URL, skillId: SKILL_ID });
  expect(readFileSync(states(folder), 'utf8')).toContain(SKILL_ID);
});

test('a second deployment keeps what the CLI wrote down, so that it makes no second skill', () => {
  const folder = written({ functionArn: ARN, mediaUrl: URL });
  const states = join(folder, '.ask/ask-states.json');
  writeFileSync(states, JSON.stringify({ profiles: { default: { skillId: SKILL_ID, skillMetadata: { hash: 1 } } } }));
  const before = readFileSync(states, 'utf8');
  const sources = { bundle: '', sounds: '', release: '', skillPackage: join(folder, '../package') };
  writeAskFolder(folder, sources, { functionArn: ARN, mediaUrl: URL });
  expect(readFileSync(states, 'utf8')).toBe(before);
  writeAskFolder(folder, sources, { functionArn: ARN, mediaUrl: URL, skillId: SKILL_ID });
  expect(readFileSync(states, 'utf8')).toBe(before);
});

test('overrides replace leaves and keep everything beside them', () => {
  const base = { manifest: { apis: { custom: { endpoint: { uri: 'old' }, other: 1 } }, beside: [1, 2] } };
  const made = withOverrides(base, { manifest: endpointAndPages(ARN, URL, []) });
  expect(made).toMatchObject({ manifest: { apis: { custom: { endpoint: { uri: ARN }, other: 1 } }, beside: [1, 2] } });
});

/** The folder as written from the real package, with a small manifest of our own. */
function written(deployed: Parameters<typeof writeAskFolder>[2]): string {
  const top = mkdtempSync(join(tmpdir(), 'ask-'));
  const skillPackage = join(top, 'package');
  cpSync(sourcesIn(process.cwd()).skillPackage, skillPackage, { recursive: true });
  const manifest = { apis: { custom: { interfaces: [] } }, privacyAndCompliance: { containsAds: false } };
  writeFileSync(join(skillPackage, 'skill.json'), JSON.stringify({ manifest }));
  writeAskFolder(join(top, 'made'), { bundle: '', sounds: '', release: '', skillPackage }, deployed);
  return join(top, 'made');
}
