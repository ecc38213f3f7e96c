/** What British people say differently; the other lines are as in American English. */
export const happyBabyLines = {
  'answer.howTo.happy_baby':
    'On your back, knees towards your chest. Hold the outside edges of your feet. With your arms, gently pull your legs apart, and breathe.',
  'answer.howTo.happy_baby_one_leg':
    'On your back, one foot down. Other knee towards your chest, hold that foot. Gently pull the knee wide, and breathe.',
  'happy_baby.caution': 'After a hip replacement, skip this and pigeon unless your doctor agrees.',
  'happy_baby.knees-up': 'Bring your knees up towards your chest.',
  'happy_baby.armpits': 'Knees towards the floor, just below your armpits.',
  'one_leg.knee-up': 'Bring your {side} knee up towards your chest.',
} as const;
