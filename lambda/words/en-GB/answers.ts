/** What British people say differently; the other lines are as in American English. */
export const answers = {
  'answer.seeSomeone':
    'If exercise keeps causing hip pain, see your physiotherapist. The same day for fever, a hot, red or swollen hip, or sudden weakness. Soon, if you limp, or nothing gets better in a few weeks.',
} as const;
