/** The reminders of this skill in Alexa's keeping: set, changed, cancelled, listed. No call ever throws. */
import type { services } from 'ask-sdk-model';
import type { Outcome, When } from '../conversation/reminding';
import { property } from '../reading/reader';
import type { Day } from '../session/calendar';
import type { NoPermission } from '../turn/assistant';
import { whenOf } from './reminder-rules';

type Request = services.reminderManagement.ReminderRequest;

/** Waits for an answer, as long as all answers of a turn together may take. */
export type Patience = <T>(answer: Promise<T>) => Promise<T>;

type Told = Promise<Outcome | NoPermission>;

export interface ReminderBook {
  set(request: Request): Told;
  /** Sets a reminder, and only then cancels those that were there before. */
  change(request: Request): Told;
  cancel(): Told;
  list(today: Day): Promise<readonly When[] | Outcome | NoPermission>;
}

/** Over Alexa's service, for one turn. */
export function bookOf(factory: services.ServiceClientFactory, patient: Patience): ReminderBook {
  const client = factory.getReminderManagementServiceClient();
  const all = async (): Promise<readonly services.reminderManagement.Reminder[]> =>
    (await patient(client.getReminders())).alerts ?? [];
  const tokens = async (): Promise<readonly string[]> =>
    (await all()).flatMap(({ alertToken }) => (alertToken === undefined ? [] : [alertToken]));
  const set = async (request: Request): Told => {
    try {
      await patient(client.createReminder(request));
      return 'set';
    } catch (error) {
      return isRefusal(error) ? failureIn(error) : 'unsure'; // it may have gone through
    }
  };
  const remove = async (token: string): Promise<void> => {
    // One that is not there any more is cancelled.
    await patient(client.deleteReminder(token)).catch((error: unknown) => {
      if (property(error, 'statusCode') !== 404) throw error;
    });
  };
  const removed = async (old: readonly string[]): Promise<boolean> =>
    (await Promise.allSettled(old.map(remove))).every(({ status }) => status === 'fulfilled');
  return {
    set,
    change: orFailure(async (request: Request) => {
      const old = await tokens();
      const outcome = await set(request);
      if (outcome !== 'set' || old.length === 0) return outcome;
      return (await removed(old)) ? 'changed' : 'beside';
    }),
    cancel: orFailure(async () => {
      const old = await tokens();
      if (old.length === 0) return 'none';
      return (await removed(old)) ? 'cancelled' : 'partly';
    }),
    list: orFailure(async (today: Day) => (await all()).map((alert) => whenOf(alert, today))),
  };
}

/** What a call gives, or how it failed. */
function orFailure<A extends readonly unknown[], T>(
  call: (...given: A) => Promise<T>,
): (...given: A) => Promise<T | Outcome | NoPermission> {
  return (...given) => call(...given).catch((error: unknown) => failureIn(error));
}

/** The service said no; anything else, and silence, leaves open what was done. */
function isRefusal(error: unknown): boolean {
  const status = property(error, 'statusCode');
  return typeof status === 'number' && status >= 400 && status < 500;
}

/** 401 and 403 are answers about permission or the device; anything else is trouble. */
function failureIn(error: unknown): Outcome | NoPermission {
  const status = property(error, 'statusCode');
  if (status === 401) return 'no permission';
  return status === 403 ? 'unsupported' : 'failed';
}
