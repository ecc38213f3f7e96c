import { describe, expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { deployedNode } from '../../bench/deployed-node';
import { events, SKILL_ID } from '../fidelity/events';

const bundle = join(__dirname, '..', '..', '..', 'dist', 'lambda', 'index.js');

/** Loads the built function in a process of its own, as Lambda does, and hands it events; gives what it printed. */
function inLambda(script: string, environment: Readonly<Record<string, string>>) {
  const source = `const { handler } = require(${JSON.stringify(bundle)}); (async () => { ${script} })();`;
  const { stdout, stderr, status } = spawnSync(deployedNode(), ['-e', source], {
    encoding: 'utf8',
    env: {
      PATH: process.env['PATH'],
      AWS_REGION: 'us-east-1',
      AWS_ACCESS_KEY_ID: 'none',
      AWS_SECRET_ACCESS_KEY: 'none',
      AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
      ...environment,
    },
  });
  return { lines: stdout.trim().split('\n'), stderr, status };
}

const answerAll = `for (const event of ${JSON.stringify(events())}) {
  const answer = await handler(event, { getRemainingTimeInMillis: () => 7000 });
  console.log('answer ' + JSON.stringify(answer));
}`;

describe('R14 handler-shape', () => {
  test('the built handler takes two arguments, gives a promise, and is silent on standard error', () => {
    const script = 'const given = handler({}, {}); console.log(handler.length, given instanceof Promise); await given;';
    const { lines, stderr, status } = inLambda(script, { TABLE_NAME: 'none', SKILL_ID });
    expect(lines).toContain('2 true');
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });

  test('without a table every turn is coached, and the log says once what is missing', () => {
    const { lines, stderr, status } = inLambda(answerAll, { SKILL_ID });
    const answers = lines.filter((line) => line.startsWith('answer '));
    expect(answers).toHaveLength(events().length);
    expect(answers.slice(0, -1).every((answer) => answer.includes('<speak>'))).toBe(true);
    expect(lines.filter((line) => line.includes('TABLE_NAME is not set'))).toHaveLength(1);
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });

  test.each([{}, { SKILL_ID: '' }])(
    'without the id of a skill every request is refused, and the log says so: %j',
    (id) => {
      const { lines } = inLambda(answerAll, { TABLE_NAME: 'none', ...id });
      expect(lines.filter((line) => line.includes('SKILL_ID is not set'))).toHaveLength(1);
      const answers = lines.filter((line) => line.startsWith('answer '));
      expect(new Set(answers)).toEqual(new Set(['answer {"version":"1.0","response":{}}']));
    },
  );
});
