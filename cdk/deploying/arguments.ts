import { isSettingName, type Given } from '../settings';

/** What was typed after `npm run deploy --` or `npm run synth --`. */
export type DeployTask =
  | { readonly kind: 'help' }
  | { readonly kind: 'run'; readonly given: Given }
  | { readonly kind: 'unclear'; readonly faults: readonly string[] };

/** Reads `-c name=value` pairs and `--help`. Anything else, also a misspelt name, is named and nothing runs. */
export function readArguments(words: readonly string[]): DeployTask {
  if (words.includes('--help') || words.includes('-h')) return { kind: 'help' };
  const given: Record<string, string> = {};
  const faults: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    if (word !== '-c' && word !== '--context') {
      faults.push(`"${word}" is not understood: settings are given as -c name=value`);
      continue;
    }
    at += 1;
    const [name = '', ...value] = (words[at] ?? '').split('=');
    if (!isSettingName(name)) faults.push(`-c ${words[at] ?? ''} is not a setting: see --help`);
    else given[name] = value.join('=');
  }
  return faults.length > 0 ? { kind: 'unclear', faults } : { kind: 'run', given };
}
