/** What British people say differently; the other lines are as in American English. */
export const bridgeLines = {
  'answer.howTo.bridge':
    'Tighten your tummy and bum. Lift your hips in line with shoulders and knees. Hold, then lower slowly.',
  'bridge.move': 'When I count, tighten your tummy and bum.',
  'bridge.move.lower': 'As you lower, let your pelvis stretch slightly towards your heels.',
  'bridge.teach.feel': 'Feel it in your bum and thighs, not in your back.',
  'bridge.cue.glutes': 'Tummy and bum tight.',
  'bridge.squeeze-only.move': 'When I count, tighten your tummy and bum.',
  'bridge.way.squeeze-only': 'Squeeze the towel and your bum, and leave the hips down.',
} as const;
