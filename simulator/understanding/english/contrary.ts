const no =
  "(?:don't|do not|doesn't|not|never|no|without|won't|can't|cannot|shouldn't|haven't|isn't|rather not|let's not|nae)";
const leave =
  '(?:skip|leave|miss|pass on|drop|omit|exclude|remove|forget|scrap|swerve|dodge|bypass|without|except|apart from|all but|but the|hate)';
const wipe =
  '(?:delete|erase|wipe|clear|remove|forget|forgotten|gone|rid|reset|purge|destroy|deleted|erased|removed|remember|keep|keeping|store|storing|save|saving|off)';
const everyone =
  "(?:every|all of us|us all|our|us|family|family's|household|house|both|users|profiles|people|accounts|account)";

const person =
  'mother|mum|mam|mom|dad|father|sister|brother|husband|wife|friend|neighbour|boss|nan|gran|aunt|uncle|son|daughter|mate';
/** Somebody else is spoken of. */
const other = `^(?:he|she|they|his|her|their|(?:my|your|his|her|our) (?:${person}))(?:'s|s)? `;

const speed = '(?:the |my |your )?(?:pace|speed|tempo|count|counting)';
const quick =
  `\\b(?:faster|quicker|speedier|quicken|accelerate|hurry|chop chop|speed (?:[a-z]+ )?up|(?:up|raise|increase|quicken) ${speed}|` +
  `(?:pick|bump|bring|crank|turn|step|push) (?:up ${speed}|(?:${speed}|it) up)|(?:go|count|to|mode) fast|more speed)\\b|` +
  `\\b(?:too|so|very|awful|bit|that|real|pretty|way|over|going|awfully|less) slow(?:ly)?\\b|slow going|you're slow`;
const slow =
  `\\bslower\\b|\\bslow (?:[a-z]+ )?down|\\bslow (?:it|the|this|your|things)\\b|\\b(?:go|count|to|mode|canny|nice and|take it|at a) slow\\b|` +
  `\\b(?:reduce|lower|decrease|drop|ease|less) (?:[a-z]+ ){0,2}(?:pace|speed|tempo)\\b|\\b(?:bring|turn|take|wind) (?:down ${speed}|${speed} down)|` +
  `(?<!\\b(?:too|so|awfully|that) )\\bslowly\\b|\\b(?:too|so|very|awful|bit|that|way|less|going) (?:fast|quick)(?:ly)?\\b|can't keep up|rush`;
const tough =
  `\\b(?:harder|tougher|stronger|advanced|challenge me|push me|test me)\\b|\\b(?:more|increase|raise|up|bigger|little) (?:of a |the )?(?:difficult|challeng|intens|resist|tough)|` +
  `less easy|too (?:easy|simple|gentle|light)|\\b(?:step|crank|bump|kick|ramp|amp|turn) it up|not (?:hard|challenging|difficult|tough) enough`;
const mild =
  `\\b(?:easier|gentler|simpler|softer|lighter|lighten|modif)|\\bless (?:hard|difficult|intens|deep|strain|effort|challeng|tough)|` +
  `\\b(?:reduce|lower|decrease|drop|ease) (?:[a-z]+ ){0,2}(?:difficult|intens)|too (?:hard|tough|difficult|intense)|not (?:so|as|that) (?:hard|deep|difficult)|` +
  `\\b(?:tone|dial|turn|scale|bring|take|knock|step) (?:it |this )?(?:down|back)|(?<!don't )\\bgo easy|tiring`;

/** Words that an intent cannot be meant with, though its samples share most of what was said. */
export const barred: Readonly<Record<string, RegExp>> = by({
  'AMAZON.YesIntent': `^(?!.*(?:why not|no worries|no problem|no bother|nae bother|don't mind|yeah no)).*\\b${no}\\b`,
  'AMAZON.StopIntent': `\\b(?:${no}|quit) (?:[a-z']+ ){0,3}(?:stop|stopping|finish|end|quit|pause)\\b`,
  'AMAZON.PauseIntent': `\\bhold (?:it )?for (?!a (?:second|sec|minute|moment|bit|tick))|\\b(?:${no}|stop|off|un|end) (?:[a-z']+ ){0,2}paus|unpause`,
  'AMAZON.ResumeIntent': `^(?!.*(?:un|off|end|over|no|not|don't|stop|finish)\\b).*\\bpause|\\b${no} (?:[a-z']+ ){0,2}(?:continue|resume|carry|keep)`,
  ReadyIntent: `\\b(?:not|isn't|no|nae|wait|hang|hold|yet|until|till|away)\\b|n't\\b`,
  StartRoutineIntent: `\\b(?:${no}|stop|end|finish|quit)\\b`,
  KeepGoingIntent: `\\b${no} (?:[a-z']+ ){0,2}(?:keep|carry|go|move)\\b|^(?:please |can you |could you )?(?:wait|ask|check)\\b`,
  WaitForMeIntent: `\\b(?:${no}|no need to|stop|quit|needn't|have to) (?:[a-z']+ )?(?:wait|ask|check|asking|waiting)`,
  MoreTimeIntent: `\\b(?:skip|reduce|cut|less rest|shorter|shorten)\\b`,
  SkipRestIntent: `\\b${no} (?:[a-z']+ ){0,3}(?:skip|cut|end)\\b|^(?!.*\\b${no}\\b).*\\b(?:have|need|want|take|like|could do with) (?:a |the |some |more |my )?(?:[a-z]+ )?(?:rest|break)$`,
  GoToExerciseIntent:
    `^(?!.*\\b${no}(?: [a-z']+){0,3} ${leave}\\b)(?!.*\\bskip (?:[a-z]+ )?(?:to|on|ahead|forward)\\b).*` +
    `(?:\\b${leave}\\b|\\b(?:don't|not|won't|can't|cannot|shouldn't)(?: [a-z']+){0,3} (?:do|doing|want|like|go|start|meant|supposed)\\b)`,
  SkipExerciseIntent: `\\b${no} (?:[a-z']+ ){0,3}(?:skip|leave|miss|pass on|drop|omit)`,
  SkipIntent: `\\b${no} (?:[a-z']+ ){0,3}(?:skip|leave|miss|pass on|drop|omit)`,
  SkipSideIntent: `\\b${no} (?:[a-z']+ ){0,3}(?:skip|leave|miss|pass on|drop|omit)|both (?:sides|legs)`,
  SwitchSidesIntent: `\\b(?:don't|do not|not|stay)\\b`,
  StartSideIntent: `\\b(?:don't|do not|not)\\b(?!.* (?:other|let me))`,
  ExtraSetIntent: `\\b(?:${no}|${leave}|cancel|take|undo|delete|lose|rid)\\b(?!.*problem)`,
  RedoSetIntent: `\\b(?:don't|do not|not) (?:repeat|redo|do|restart)`,
  SlowerIntent: `^(?!.*(?:${slow})).*(?:${quick})`,
  FasterIntent: `^(?!.*(?:${quick})).*(?:${slow})`,
  EasierIntent: `^(?!.*(?:${mild})).*(?:${tough})|don't go easy|easier than`,
  HarderIntent: `^(?!.*(?:${tough})).*(?:${mild})`,
  TooHardIntent: 'too (?:easy|simple|gentle)|not hard',
  ExplainMoreIntent: `^(?!.*\\b${no} (?:stop|talk less|skip)).*\\b(?:without|less|stop|shorter|shorten|short|brief|reduce|no more|don't explain|no need)\\b`,
  TalkLessIntent: `\\b(?:don't|do not|not) (?:stop|talk less|skip)|^(?!.*\\b(?:no|don't|stop|too)\\b).*\\bmore (?:detail|explan|instruction|info|guidance)`,
  FullDoseIntent: `\\b(?:not|no) (?:the |all )?(?:full|whole|all)|\\bshort`,
  // Fewer by two is not two.
  SetDoseIntent: '\\bminus\\b|\\b(?:fewer|less) (?:sets?|reps?|repetitions?)\\b|\\b(?:fewer|less)$',
  ShortSessionIntent: `\\bminus\\b|\\b(?:don't|do not|not) (?:[a-z']+ ){0,2}(?:cut|make|short|shorter)\\b`,
  RemindMeIntent: `^(?!.*forget).*\\b(?:${no}|cancel|delete|remove|stop|clear|rid|off|quit)\\b`,
  CancelRemindersIntent: `\\b(?:don't|do not|not) (?:cancel|delete|remove|stop|clear)`,
  GetUpIntent: `can't|cannot|cannae|unable|not able|\\bfell\\b|fallen`,
  ForgetMeIntent: `\\b${no} (?:[a-z']+ ){0,2}(?:delete|erase|wipe|clear|remove|forget|reset)|everyone|everybody|all of us|\\bour\\b|\\bus\\b|family|household`,
  ForgetEveryoneIntent: `\\b${no} (?:[a-z']+ ){0,2}(?:delete|erase|wipe|clear|remove|forget|reset)`,
  HowDetailIntent: 'lost (?:all |the )?feeling|twisted|gone',
  HurtsIntent: `^(?:have i|will|which|could i|could it|what|why am|why do|should i|do i|do you)\\b|${other}`,
  EmergencyIntent: `^can a|${other}(?!.*(?:fell|fallen|collapsed|breath|unconscious|passed|having|chok|bleed|faint|moving))|\\b(?:before|years? ago|in the past|last year)$|^(?:my [a-z]+|he|she|they) (?:had|was)\\b|\\b(?:just|let me|need to|to) (?:get|catch|catching) (?!a doctor|help)`,
  HipReplacementIntent: "\\b(?:haven't|not|no|don't|never)\\b",
});

/** Words one of which an intent needs: nothing is left out, or deleted, by likeness alone. */
export const needed: Readonly<Record<string, RegExp>> = by({
  FullDoseIntent: `\\b(?:all|every|everything|full|whole|lot|complete|maximum|max|five|works|any|twenty|shortcuts|many|cut|shebang|monty|hog)\\b`,
  SkipExerciseIntent: `\\b(?:${leave}|${no}|pass|skipping|out|mustn't|off|not|anything but|everything but|nothing)\\b|n't\\b`,
  NoExtraSetIntent: `\\b(?:${leave}|${no}|cancel|take|undo|delete|lose|rid|pass|changed|stop|off|bother)\\b|n't\\b`,
  ForgetMeIntent: `\\b${wipe}\\b.*|\\b(?:data|account)\\b`,
  ForgetEveryoneIntent: `(?=.*\\b${wipe}\\b).*\\b${everyone}`,
  CancelRemindersIntent: `\\b(?:${no}|cancel|delete|remove|stop|clear|rid|off|quit|scrap|drop|lose|forget|undo|disable|erase|wipe|enough|needn't|end|mind)\\b|n't\\b`,
});

function by(patterns: Readonly<Record<string, string>>): Readonly<Record<string, RegExp>> {
  return Object.fromEntries(Object.entries(patterns).map(([intent, pattern]) => [intent, new RegExp(pattern)]));
}
