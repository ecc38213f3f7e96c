/** The viewports that the manifest declares, each as a device has it (Alexa's viewport profiles, 2026; sizes in dp). */
export interface Profile {
  readonly name: ProfileName;
  /** What people call it. */
  readonly device: string;
  readonly mode: 'HUB' | 'TV' | 'MOBILE';
  readonly shape: 'ROUND' | 'RECTANGLE';
  readonly width: number;
  readonly height: number;
  readonly dpi: number;
}

export const profileNames = [
  'hubRoundSmall',
  'hubLandscapeSmall',
  'hubLandscapeMedium',
  'hubLandscapeLarge',
  'hubLandscapeXLarge',
  'hubPortraitMedium',
  'mobile',
  'tv',
] as const;
export type ProfileName = (typeof profileNames)[number];

const hub = { mode: 'HUB', shape: 'RECTANGLE', dpi: 160 } as const;

export const profiles: readonly Profile[] = [
  { ...hub, name: 'hubRoundSmall', device: 'Echo Spot', shape: 'ROUND', width: 480, height: 480 },
  { ...hub, name: 'hubLandscapeSmall', device: 'Echo Show 5', width: 960, height: 480 },
  { ...hub, name: 'hubLandscapeMedium', device: 'Echo Show 8', width: 960, height: 600 },
  { ...hub, name: 'hubLandscapeLarge', device: 'Echo Show 10', width: 1280, height: 800 },
  { ...hub, name: 'hubLandscapeXLarge', device: 'Echo Show 15', width: 1920, height: 1080 },
  { ...hub, name: 'hubPortraitMedium', device: 'Echo Show 15, upright', width: 1080, height: 1920 },
  { ...hub, name: 'mobile', device: 'Fire tablet', mode: 'MOBILE', width: 1280, height: 800 },
  { ...hub, name: 'tv', device: 'Fire TV', mode: 'TV', width: 960, height: 540, dpi: 320 },
];

export function profileNamed(name: string): Profile | null {
  return profiles.find((profile) => profile.name === name) ?? null;
}
