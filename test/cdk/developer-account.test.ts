import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { developerAccount } from '../../cdk/deploying/developer-account';

const secret = { clientId: 'id', clientSecret: 'secret', refreshToken: 'good' };

/** Login with Amazon and the vendor list, as they answer. */
const amazon: Server = createServer((request, response) => {
  let body = '';
  request.on('data', (piece: Buffer) => (body += piece.toString()));
  request.on('end', () => {
    if (request.url === '/broken') return void response.writeHead(503).end();
    if (request.url === '/vendors') return void response.end(JSON.stringify({ vendors: [{ id: 'M1' }, { id: 'M2' }] }));
    const isGood = new URLSearchParams(body).get('refresh_token') === 'good';
    response.writeHead(isGood ? 200 : 400);
    response.end(JSON.stringify(isGood ? { access_token: 'Atza|1' } : { error: 'invalid_grant' }));
  });
});
let at = '';

beforeAll(async () => {
  await new Promise<void>((listening) => amazon.listen(0, '127.0.0.1', listening));
  at = `http://127.0.0.1:${(amazon.address() as AddressInfo).port.toString()}`; // a TCP server's address
});
afterAll(() => {
  amazon.closeAllConnections();
  amazon.close();
});

const asked = (text: string, token = '/token') =>
  developerAccount(text, { token: at + token, vendors: `${at}/vendors` });

test('a good secret gives the vendors that it may act for', async () => {
  expect(await asked(JSON.stringify(secret))).toEqual({ kind: 'known', vendorIds: ['M1', 'M2'] });
});

test('a secret that is no JSON, or lacks a part, is incomplete and is never sent anywhere', async () => {
  expect(await asked('swordfish')).toEqual({ kind: 'incomplete', missing: Object.keys(secret) });
  expect(await asked(JSON.stringify({ ...secret, refreshToken: '' }))).toEqual({
    kind: 'incomplete',
    missing: ['refreshToken'],
  });
});

test('a token that Amazon refuses is told with its reason', async () => {
  expect(await asked(JSON.stringify({ ...secret, refreshToken: 'old' }))).toEqual({
    kind: 'refused',
    cause: 'invalid_grant',
  });
});

test('where Amazon itself fails nothing is known', async () => {
  expect(await asked(JSON.stringify(secret), '/broken')).toMatchObject({ kind: 'unknown' });
});
