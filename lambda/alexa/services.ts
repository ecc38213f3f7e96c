/** Alexa's own services: the time zone and reminders. They may be slow, down or forbidden; a turn never fails by them. */
import type { services } from 'ask-sdk-model';
import type { Outcome, When } from '../conversation/heard';
import { property } from '../reading/reader';
import { type Day, dayOf, type Instant, plusDays } from '../session/calendar';
import type { Services } from '../turn/context';
import type { Locale } from '../words/locale';

/** Milliseconds that a turn waits for one of them. */
const patience = { zone: 400, reminders: 1500 };

/** The zone that the device is set to, or null where it cannot be learned now. */
export async function zoneOf(services: Services, deviceId: string | null): Promise<string | null> {
  if (services === null || deviceId === null) return null;
  try {
    const zone: unknown = await within(services.getUpsServiceClient().getSystemTimeZone(deviceId), patience.zone);
    return typeof zone === 'string' && zone.length <= 64 ? zone : null;
  } catch {
    return null;
  }
}

/** Set a reminder, in the listener's zone; says how it turned out. */
export async function setReminder(
  services: Services,
  when: When,
  zone: string | null,
  now: Instant,
  locale: Locale,
): Promise<Outcome | 'not allowed'> {
  if (services === null) return 'unsupported';
  if (zone === null) return 'failed'; // seven in the morning somewhere else is no reminder
  const client = services.getReminderManagementServiceClient();
  try {
    await within(client.createReminder(reminderOf(when, zone, now, locale)), patience.reminders);
    return 'set';
  } catch (error) {
    return failureIn(error);
  }
}

/** Cancel all of ours. */
export async function cancelAll(services: Services): Promise<Outcome | 'not allowed'> {
  if (services === null) return 'unsupported';
  const client = services.getReminderManagementServiceClient();
  try {
    const { alerts = [] } = await within(client.getReminders(), patience.reminders);
    for (const { alertToken } of alerts) {
      if (alertToken !== undefined) await within(client.deleteReminder(alertToken), patience.reminders);
    }
    return alerts.length === 0 ? 'none' : 'cancelled';
  } catch (error) {
    return failureIn(error);
  }
}

/** Our reminders, as the days and times that they were set for; or how asking for them turned out. */
export async function listAll(services: Services, today: Day): Promise<readonly When[] | Outcome | 'not allowed'> {
  if (services === null) return 'unsupported';
  try {
    const { alerts = [] } = await within(
      services.getReminderManagementServiceClient().getReminders(),
      patience.reminders,
    );
    return alerts.map(({ trigger }) => {
      const rule = trigger?.recurrence?.recurrenceRules?.[0];
      return rule === undefined ? onceAt(trigger?.scheduledTime ?? '', today) : whenIn(rule);
    });
  } catch (error) {
    return failureIn(error);
  }
}

/** 401 and 403 are answers about leave or the device; anything else is trouble. */
function failureIn(error: unknown): Outcome | 'not allowed' {
  const status = property(error, 'statusCode');
  if (status === 401) return 'not allowed';
  return status === 403 ? 'unsupported' : 'failed';
}

function reminderOf(
  when: When,
  zone: string,
  now: Instant,
  locale: Locale,
): services.reminderManagement.ReminderRequest {
  return {
    requestTime: withoutZone(now),
    trigger: { type: 'SCHEDULED_ABSOLUTE', timeZoneId: zone, ...timingOf(when, zone, now) },
    alertInfo: { spokenInfo: { content: [{ locale: locale.id, text: locale.words('reminder.text', {}) }] } },
    pushNotification: { status: 'ENABLED' },
  };
}

/** Once, today or tomorrow, or by a rule that recurs. */
function timingOf({ day, time }: When, zone: string, now: Instant): Partial<services.reminderManagement.Trigger> {
  const at = time ?? '07:00';
  if (day === 'today' || day === 'tomorrow') {
    const date = plusDays(dayOf(now, zone), day === 'today' ? 0 : 1);
    return { scheduledTime: `${date}T${at}:00.000` };
  }
  const [hour, minute] = at.split(':').map(Number);
  return {
    recurrence: { recurrenceRules: [`${daysIn(day)};BYHOUR=${hour};BYMINUTE=${minute};BYSECOND=0;INTERVAL=1;`] },
  };
}

/** Alexa wants these times without a zone. */
function withoutZone(now: Instant): string {
  return now.replace('Z', '');
}

const ruleDays = {
  daily: 'FREQ=DAILY',
  weekdays: 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR',
  weekends: 'FREQ=WEEKLY;BYDAY=SA,SU',
};

function daysIn(day: string | null): string {
  if (day === 'daily' || day === 'weekdays' || day === 'weekends') return ruleDays[day];
  return day === null ? ruleDays.daily : `FREQ=WEEKLY;BYDAY=${day}`;
}

/** The day and time of a reminder that comes once. */
function onceAt(scheduled: string, today: Day): When {
  const day = scheduled.startsWith(today) ? 'today' : 'tomorrow'; // one that comes once was set for one of the two
  return { day, time: scheduled.slice(11, 16) };
}

/** The day and time in a recurrence rule of ours. */
function whenIn(rule: string): When {
  const part = (name: string): string | null => new RegExp(`${name}=([^;]+)`).exec(rule)?.[1] ?? null;
  const byDay = part('BYDAY');
  const named = Object.entries(ruleDays).find(([, text]) => text.endsWith(`BYDAY=${byDay}`))?.[0];
  const two = (n: string | null): string => (n ?? '0').padStart(2, '0');
  return { day: byDay === null ? 'daily' : (named ?? byDay), time: `${two(part('BYHOUR'))}:${two(part('BYMINUTE'))}` };
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
