import type { Turns } from '../tongue';

/** What follows is not denied: "don't mind if I do", "don't let me forget", "not yet", "no more than ten". */
const denies =
  '(?!mind\\b|worry|bother\\b|know\\b|forget to\\b|let me forget|think\\b|quite\\b|really\\b|(?:more|less) than\\b|problem)(.+)$';
const before = '^(?:(?:please|no|oh|okay|well|um|er|actually|ach|but|so|just) )*';
const not =
  "(?:don't|do not|never|you mustn't|you must not|let's not|not|without|never mind(?: the)?|i(?:'d| would) (?:rather|prefer) (?:you )?not(?: to)?|" +
  "i(?:'d| would) rather (?:you |we )?didn't|(?:i|we) (?:don't|do not|didn't|did not|never) (?:want|need|feel like|fancy|wish|say|said|ask|asked)(?: for| to)?(?: you| us)?(?: to)?|" +
  "no need (?:to|for)|i won't|i'm not (?:going to|doing|having)) ";
/** A "no" before a thing denies it; before what somebody does it is an answer: "no go on". */
const no =
  "no (?!(?:please|i|i'm|i'd|i'll|it|it's|that|that's|this|you|wait|hang|hold|stop|go|do|don't|skip|let|let's|make|put|just|give|take|carry|keep|slow|speed|start|switch|change|repeat|say|tell|pause|back)\\b)";

const denials: readonly RegExp[] = [
  new RegExp(`${before}${not}${denies}`),
  new RegExp(`${before}${no}${denies}`),
  /^(?:please |no )*(?:let's |i'll |can we )?give (?:the )?(.+?) a miss\b/,
  /^(?!.*\b(?:me|us|our|my (?:[a-z]+ )?(?:data|history|progress|records?|details|information|account)|family|household|every[a-z]+|who i am|what i)\b)(?:please |no )*(?:let's |i'll |can we )?forget (?:about )?(.+)$/,
];

export const turns: Turns = {
  refusal: /^(?:no|nope) (.+)$/,
  forbidden: (said) => denials.map((form) => form.exec(said)?.[1]).find((rest) => rest !== undefined) ?? null,
  degree:
    /\b(?:so|too|quite|very|such|enough)\b|\b(?:this|that|as|the) (?:hard|fast|slow|easy|quick|tough|much|difficult|simple)\b/,
  refusing:
    /^(?:to |anything |any |a )?(?:skip(?!p?\w* (?:to|ahead|on|forward|straight)\b)|leav|miss|pass on|drop|omit|stop|cancel|delet|eras|wip|remov|clear|wait|paus|hold|ask|check|end|finish|quit|hang|cut|short|reduc|less|fewer|be quiet|be brief|only|just|turn off|rush|break\b|keep going|carry on|bother)/,
  going:
    /^(?:to )?(?:start|begin|go|mov|carry|continu|do|count|proceed|rush|hurry|skip|cut|ready|there|in position|down|keep)/,
  correction: /^.+ (?:no|sorry|no sorry|no actually|actually|sorry no|i mean|no i mean) (.+)$/,
  instead: /^not (?:the )?(?!the ).+ ([a-z]+(?: [a-z]+)?)$/,
  joint: / (?:and|then|but) /,
  leading: /^(?:yes|yeah|no|nope|pause|stop)\b/,
};
