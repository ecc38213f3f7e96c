/** What British people say differently; the other lines are as in American English. */
export const talk = {
  'welcome.check': 'Check with your doctor or physiotherapist first after a fall, injury or operation.',
  'place.circle': 'circle {repetition} forwards',
  'place.back': 'circle {repetition} backwards',
  'dose.circles.one': '{Sets}: {each} circles forwards, {each} back.',
  'dose.circles': '{Sets} on each leg: {each} circles forwards, {each} back.',
  'remark.hurtAdvice':
    "If it's sharp, pinching, catching, numb or in your knee, finish here. Check with your physiotherapist or doctor.",
  'remark.askClinician': 'Please ask your doctor or physiotherapist before this routine.',
  'remark.checkFirst': 'Check with your doctor or physiotherapist before this one.',
  'remark.cannotTell': "I can't tell what's causing it, or what is safe. Your physiotherapist can.",
  'remark.restNow': "Rest now. If it hasn't settled by tomorrow, check with your physiotherapist.",
  // These words are heard in other countries too, each with a number of its own.
  'remark.emergency':
    "Stop there. Call nine nine nine, or your local emergency number, now. Alexa can't call it from here. If you've set up an emergency contact, say: Alexa, call for help.",
} as const;
