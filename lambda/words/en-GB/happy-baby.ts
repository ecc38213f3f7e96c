/** What British people say differently; the other lines are as in American English. */
export const happyBaby = {
  'answer.howTo.happy_baby':
    'On your back, knees towards your chest. Hold the outside edges of your feet. Gently pull your legs apart, and breathe.',
  'happy_baby.caution': 'After a hip replacement, skip this and pigeon unless your doctor agrees.',
  'happy_baby.knees-up': 'Bring your knees up towards your chest.',
  'happy_baby.armpits': 'Knees towards the floor, just below your armpits.',
} as const;
