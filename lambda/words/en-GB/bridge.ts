/** What British people say differently; the other lines are as in American English. */
export const bridge = {
  'answer.howTo.bridge':
    'Tighten your tummy and bum. Lift your hips in line with shoulders and knees. Hold, then lower slowly.',
  'bridge.move': 'Tighten your tummy and bum. Lift until hips, shoulders and knees line up.',
  'bridge.squeeze-only.move': 'Tighten your tummy and bum.',
  'bridge.way.squeeze-only': 'Squeeze the towel and your bum, and leave the hips down.',
} as const;
