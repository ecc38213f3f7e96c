/** The id of no skill; the function is told the same one. */
export const SKILL_ID = 'amzn1.ask.skill.01234567-89ab-cdef-0123-456789abcdef';

/** A few turns as Alexa sends them: a launch, five words and the end; and last one from a skill that is not ours. */
export function events(): readonly unknown[] {
  const intents = [
    'AMAZON.YesIntent',
    'AMAZON.RepeatIntent',
    'AMAZON.PauseIntent',
    'AMAZON.ResumeIntent',
    'AMAZON.StopIntent',
  ];
  return [
    envelope({ type: 'LaunchRequest' }, true),
    ...intents.map((name) =>
      envelope({ type: 'IntentRequest', intent: { name, confirmationStatus: 'NONE', slots: {} } }, false),
    ),
    envelope({ type: 'SessionEndedRequest', reason: 'USER_INITIATED' }, false),
  ];
}

function envelope(request: Readonly<Record<string, unknown>>, isNew: boolean): unknown {
  const application = { applicationId: SKILL_ID };
  const user = { userId: 'amzn1.ask.account.FIDELITY' };
  const device = { deviceId: 'amzn1.ask.device.FIDELITY', supportedInterfaces: {} };
  const timestamp = new Date().toISOString();
  return {
    version: '1.0',
    session: { new: isNew, sessionId: 'amzn1.echo-api.session.fidelity', application, user, attributes: {} },
    context: {
      System: { application, user, device, apiEndpoint: 'https://api.amazonalexa.com', apiAccessToken: 'none' },
    },
    request: { requestId: `amzn1.echo-api.request.${crypto.randomUUID()}`, timestamp, locale: 'en-US', ...request },
  };
}
