export const answers = {
  'answer.medical': "I can't tell what's causing it. Your physiotherapist can help find out.",
  'answer.seeSomeone':
    'If exercise keeps causing hip pain, see your physiotherapist. The same day for fever, a hot, red or swollen hip, or sudden weakness. Soon, if you limp, or nothing gets better in a few weeks.',
  'answer.condition': 'Check with your doctor before this one. You can say easier, or skip.',
} as const;
