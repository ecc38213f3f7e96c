import type { Phrases } from './phrases';

export const englishPhrases: Phrases = {
  opening: 'Open hip routine',
  phrases: {
    ready: ['Ready'],
    yes: ['Yes'],
    no: ['No'],
    resume: ['Resume'],
    pause: ['Pause'],
    moreTime: ['More time'],
    next: ['Next'],
    skip: ['Skip this one'],
    skipRest: ['Skip the rest'],
    startOver: ['Start over'],
    easier: ['Make it easier'],
    enough: ["That's enough"],
    rate: ['Easy', 'About right', 'Hard'],
    remindMe: ['Every Monday at seven in the morning'],
    hurts: ['That hurts'],
    back: ['Go back'],
    repeat: ['Say that again'],
    slower: ['Slower'],
    faster: ['Faster'],
    help: ['Help'],
    stop: ['Stop'],
  },
  questions: ['How long is left', 'How do I do this'],
};
