import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { Agent } from 'node:http';
import type { patience } from '../../../lambda/store/dynamo';
import { signalAfter } from '../../cast/ticks';

type Settings = typeof patience.requestHandler & { readonly httpAgent?: Agent };
type Handler = DynamoDBClient['config']['requestHandler'];

/**
 * The SDK's own handler of requests, with the time that it gives to each counted in ticks. What takes longer is over as
 * the SDK has it, and may be tried again.
 */
export function limitedInTicks({ httpAgent, requestTimeout }: Settings): Handler {
  const unlimited = { requestTimeout: 0, ...(httpAgent === undefined ? {} : { httpAgent }) };
  const inner = new DynamoDBClient({ requestHandler: unlimited }).config.requestHandler;
  const handle: Handler['handle'] = async (request, options) => {
    const late = signalAfter(requestTimeout);
    const { abortSignal: given } = { ...options } as { readonly abortSignal?: AbortSignal }; // as the table gave it
    try {
      const abortSignal = given === undefined ? late : AbortSignal.any([given, late]);
      return await inner.handle(request, { ...options, abortSignal });
    } catch (error) {
      if (late.aborted && given?.aborted !== true) throw Object.assign(new Error('too late'), { name: 'TimeoutError' });
      throw error;
    }
  };
  return Object.assign(Object.create(inner) as Handler, { handle }); // all else is the handler's own
}
