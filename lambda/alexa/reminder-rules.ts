/** Reminders as Alexa's service takes and gives them. */
import { dayOf, plusDays, type Day, type Instant } from '../session/calendar';
import type { services } from 'ask-sdk-model';
import type { When } from '../conversation/reminding';

import type { Locale } from '../words/locale';

type Reminder = services.reminderManagement.Reminder;

/** The request that sets a reminder, in the listener's zone. */
export function reminderOf(
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

/** Days that come once, by how many days they are ahead. */
const once = ['today', 'tomorrow', 'in_two_days'];

/** Once, or by a rule that recurs. */
function timingOf({ day, time }: When, zone: string, now: Instant): Partial<services.reminderManagement.Trigger> {
  const at = time ?? '07:00';
  const ahead = day === null ? -1 : once.indexOf(day);
  if (ahead >= 0) {
    const date = plusDays(dayOf(now, zone), ahead);
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

/** The day and time that a reminder was set for. */
export function whenOf({ trigger }: Reminder, today: Day): When {
  const rule = trigger?.recurrence?.recurrenceRules?.[0];
  return rule === undefined ? onceAt(trigger?.scheduledTime ?? '', today) : whenIn(rule);
}

/** The day and time of a reminder that comes once. */
function onceAt(scheduled: string, today: Day): When {
  const day = once.find((_, ahead) => scheduled.startsWith(plusDays(today, ahead))) ?? 'tomorrow';
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
