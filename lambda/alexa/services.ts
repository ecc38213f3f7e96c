/** Alexa's own services: the time zone and reminders. They may be slow, down or forbidden; a turn never fails by them. */
import { type Day } from '../session/calendar';
import type { services } from 'ask-sdk-model';
import type { Outcome, When } from '../conversation/heard';
import { property } from '../reading/reader';

import type { Assistant, NoPermission } from '../turn/assistant';
import type { Locale } from '../words/locale';
import { reminderOf, whenOf } from './reminder-rules';

type Services = services.ServiceClientFactory;

/** Milliseconds that a turn waits for one of them. */
const patience = { zone: 400, reminders: 1500 };

/** The assistant of one request. Without `services` the request brought no permission to call Alexa at all. */
export function assistantOver(services: Services | null, deviceId: string | null, locale: Locale): Assistant {
  const patient = patienceOf(patience.reminders);
  return {
    zone: () => zoneOf(services, deviceId),
    setReminder: (when, zone, now) =>
      setReminder(services, () => reminderOf(when, zone ?? '', now, locale), zone, patient),
    cancelReminders: () => cancelReminders(services, patient),
    listReminders: (today) => listReminders(services, today, patient),
  };
}

async function zoneOf(services: Services | null, deviceId: string | null): Promise<string | null> {
  if (services === null || deviceId === null) return null;
  try {
    const zone: unknown = await within(services.getUpsServiceClient().getSystemTimeZone(deviceId), patience.zone);
    return typeof zone === 'string' && zone.length <= 64 ? zone : null;
  } catch {
    return null;
  }
}

/** Waits for an answer, as long as all answers of a turn together may take. */
type Patience = <T>(answer: Promise<T>) => Promise<T>;

async function setReminder(
  services: Services | null,
  request: () => ReturnType<typeof reminderOf>,
  zone: string | null,
  patient: Patience,
): Promise<Outcome | NoPermission> {
  if (services === null) return 'unsupported';
  if (zone === null) return 'failed'; // seven in the morning somewhere else is no reminder
  const client = services.getReminderManagementServiceClient();
  try {
    await patient(client.createReminder(request()));
    return 'set';
  } catch (error) {
    return failureIn(error);
  }
}

async function cancelReminders(services: Services | null, patient: Patience): Promise<Outcome | NoPermission> {
  if (services === null) return 'unsupported';
  const client = services.getReminderManagementServiceClient();
  const cancel = async (token: string): Promise<void> => {
    // One that is not there any more is cancelled.
    await patient(client.deleteReminder(token)).catch((error: unknown) => {
      if (property(error, 'statusCode') !== 404) throw error;
    });
  };
  try {
    const { alerts = [] } = await patient(client.getReminders());
    await Promise.all(alerts.flatMap(({ alertToken }) => (alertToken === undefined ? [] : [cancel(alertToken)])));
    return alerts.length === 0 ? 'none' : 'cancelled';
  } catch (error) {
    return failureIn(error);
  }
}

async function listReminders(
  services: Services | null,
  today: Day,
  patient: Patience,
): Promise<readonly When[] | Outcome | NoPermission> {
  if (services === null) return 'unsupported';
  const client = services.getReminderManagementServiceClient();
  try {
    const { alerts = [] } = await patient(client.getReminders());
    return alerts.map((alert) => whenOf(alert, today));
  } catch (error) {
    return failureIn(error);
  }
}

/** One budget for all calls of a turn; it begins with the first. */
function patienceOf(milliseconds: number): Patience {
  let late: Promise<never> | null = null;
  return (answer) => {
    late ??= new Promise<never>((_, reject) => {
      setTimeout(() => reject(new Error('an Alexa service did not answer in time')), milliseconds).unref();
    });
    late.catch(() => undefined); // nobody may be waiting any more
    return Promise.race([answer, late]);
  };
}

/** 401 and 403 are answers about permission or the device; anything else is trouble. */
function failureIn(error: unknown): Outcome | NoPermission {
  const status = property(error, 'statusCode');
  if (status === 401) return 'no permission';
  return status === 403 ? 'unsupported' : 'failed';
}

async function within<T>(answer: Promise<T>, milliseconds: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('an Alexa service did not answer in time')), milliseconds);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}
