export const openings: ReadonlySet<string> = new Set(
  (
    'um|uh|er|erm|hmm|mm|ah|oh|ooh|hey|ok|okay|right|alright|well|so|and|but|please|just|actually|yeah|yes|yep|grand|great|lovely|no problem|no worries|yeah no|no wait|no hang on|' +
    'sorry|now|then|maybe|perhaps|just so you know|i think|can you|could you|would you|will you|can we|could we|can i|could i|let us|' +
    "let's|i want to|i'd like to|i need to|i'd rather|i want you to|i'd like you to|could you please|can you please|" +
    "shall we|should we|i'm going to|i'd love to"
  ).split('|'),
);

export const closings: ReadonlySet<string> = new Set(
  "please|if you don't mind|if you wouldn't mind|now|then|thanks|thank you|okay|ok|today|again|um|uh|er|really|actually|a bit|for me|though|yeah|for now|for a bit|this time|at the moment".split(
    '|',
  ),
);
