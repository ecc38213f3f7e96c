import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { DefaultApiClient } from 'ask-sdk-core';
import { services } from 'ask-sdk-model';
import { accessToken } from '../../simulator/cloud/access-token';
import { openAlexaApi, type AlexaApi } from '../../simulator/cloud/alexa-api';
import { send } from './asking';

let api: AlexaApi;
beforeAll(async () => {
  api = await openAlexaApi('Europe/Paris');
});
beforeEach(() => api.suffer('none'));
afterAll(() => api.close());

const clients = (authorizationValue: string) =>
  new services.ServiceClientFactory({ apiClient: new DefaultApiClient(), apiEndpoint: api.url, authorizationValue });

const reminder: services.reminderManagement.ReminderRequest = {
  requestTime: '2026-11-23T07:00:00.000',
  trigger: { type: 'SCHEDULED_ABSOLUTE', scheduledTime: '2026-11-24T07:00:00.000', timeZoneId: 'Europe/Paris' },
  alertInfo: { spokenInfo: { content: [{ locale: 'en-US', text: 'Start your routine' }] } },
};

describe('the stand-in of the Alexa API, called by the SDK', () => {
  test('gives the time zone without any permission', async () => {
    const client = clients(accessToken({ userId: 'u', reminders: false })).getUpsServiceClient();
    expect(await client.getSystemTimeZone('amzn1.ask.device.X')).toBe('Europe/Paris');
  });

  test('keeps a reminder until it is deleted, for its own account alone', async () => {
    const mine = clients(accessToken({ userId: 'mine', reminders: true })).getReminderManagementServiceClient();
    const yours = clients(accessToken({ userId: 'yours', reminders: true })).getReminderManagementServiceClient();
    const { alertToken } = await mine.createReminder(reminder);
    const token = alertToken ?? '';
    expect((await mine.getReminder(token)).alertToken).toBe(token);
    expect((await mine.getReminders()).alerts).toHaveLength(1);
    expect((await yours.getReminders()).alerts).toHaveLength(0);
    await expect(yours.deleteReminder(token)).rejects.toMatchObject({ statusCode: 404 });
    await mine.deleteReminder(token);
    expect((await mine.getReminders()).alerts).toHaveLength(0);
  });

  test('forgets the reminders of an account whose skill is disabled', async () => {
    await clients(accessToken({ userId: 'gone', reminders: true }))
      .getReminderManagementServiceClient()
      .createReminder(reminder);
    expect(api.reminders('gone')).toHaveLength(1);
    api.forget('gone');
    expect(api.reminders('gone')).toEqual([]);
  });

  test('refuses reminders without permission, and everything to a token that it never gave', async () => {
    const unasked = clients(accessToken({ userId: 'u', reminders: false })).getReminderManagementServiceClient();
    await expect(unasked.createReminder(reminder)).rejects.toMatchObject({ statusCode: 401 });
    await expect(clients('none').getUpsServiceClient().getSystemTimeZone('d')).rejects.toMatchObject({
      statusCode: 401,
    });
  });

  test('does not answer the page of another site', async () => {
    const reply = await send(api.url, 'GET', '/v1/alerts/reminders', { Origin: 'https://evil.example' });
    expect(reply.status).toBe(403);
  });

  test('can be down, and can deny all', async () => {
    const client = clients(accessToken({ userId: 'u', reminders: true })).getUpsServiceClient();
    api.suffer('denied');
    await expect(client.getSystemTimeZone('d')).rejects.toMatchObject({ statusCode: 401 });
    api.suffer('down');
    await expect(client.getSystemTimeZone('d')).rejects.toThrow();
  });
});
