import type { Seconds } from '../../lambda/routine/routine';

/** How long the microphone listens after an answer, and again after its reprompt. */
export const microphoneWindow: Seconds = 8;

/** How long a screen stays with a skill that does not listen. */
export const screenWindow: Seconds = 30;

/** How long Alexa waits for a yes or no when she asks for a permission herself. */
export const permissionWindow: Seconds = 8;
