import type { OwnWords } from './own-words';

export const englishOwnWords: OwnWords = {
  alone: /^(?:open|start|launch|begin|play|run|load|use) (?:up )?(?:the |my )?hip routine(?: skill)?(?: please)?$/,
  withRequest: /^(?:ask|tell|open|start|launch|use) (?:the |my )?hip routine (?:to|for|and|that|about) (.+)$/,
  leaving: /^(?:exit|quit)[.!]?$/i,
  yes: /^(?:yes|yeah|yep|sure|ok|okay)\b/i,
  no: /^(?:no|nope|nah)\b/i,
};
