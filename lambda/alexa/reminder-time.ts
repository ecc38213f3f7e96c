/** When a reminder comes, as Alexa writes it and as it was asked for. */
import type { services } from 'ask-sdk-model';
import type { When } from '../conversation/heard';
import type { Day } from '../session/listener';
import { dayOf, plusDays } from '../session/streak';

/** Once, today or tomorrow, or by a rule that recurs. */
export function timingOf({ day, time }: When, zone: string, now: string): Partial<services.reminderManagement.Trigger> {
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
export function onceAt(scheduled: string, today: Day): When {
  const day = scheduled.startsWith(today) ? 'today' : 'tomorrow'; // one that comes once was set for one of the two
  return { day, time: scheduled.slice(11, 16) };
}

/** The day and time in a recurrence rule of ours. */
export function whenIn(rule: string): When {
  const part = (name: string): string | null => new RegExp(`${name}=([^;]+)`).exec(rule)?.[1] ?? null;
  const byDay = part('BYDAY');
  const named = Object.entries(ruleDays).find(([, text]) => text.endsWith(`BYDAY=${byDay}`))?.[0];
  const two = (n: string | null): string => (n ?? '0').padStart(2, '0');
  return { day: byDay === null ? 'daily' : (named ?? byDay), time: `${two(part('BYHOUR'))}:${two(part('BYMINUTE'))}` };
}
