/** Alexa's own services: the time zone and reminders. They may be slow, down or forbidden; a turn never fails by them. */
import type { services } from 'ask-sdk-model';
import type { Assistant } from '../turn/assistant';
import type { Locale } from '../words/locale';
import { bookOf, type Patience } from './reminder-book';
import { reminderOf } from './reminder-rules';

type Services = services.ServiceClientFactory;

/** Milliseconds that a turn waits for one of them. */
const patience = { zone: 400, reminders: 1500 };

/** The assistant of one request. Without `services` the request brought no permission to call Alexa at all. */
export function assistantOver(services: Services | null, deviceId: string | null, locale: Locale): Assistant {
  const patient = patienceOf(patience.reminders);
  return {
    zone: () => zoneOf(services, deviceId),
    setReminder: async (when, how, zone, now) => {
      if (services === null) return 'unsupported';
      if (zone === null) return 'failed'; // seven in the morning somewhere else is no reminder
      const book = bookOf(services, patient);
      const request = reminderOf(when, zone, now, locale);
      return how === 'beside' ? book.set(request) : book.change(request);
    },
    cancelReminders: async () => (services === null ? 'unsupported' : bookOf(services, patient).cancel()),
    listReminders: async (today) => (services === null ? 'unsupported' : bookOf(services, patient).list(today)),
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
