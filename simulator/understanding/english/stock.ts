import { elsewhere } from './elsewhere';

/**
 * What Amazon's own intents understand without any sample of ours. Amazon does not publish the whole of it; these are the
 * phrases that its reference gives as examples, less what our own intents mean by the same words ("skip" is SkipIntent).
 */
export const stock: ReadonlyMap<string, readonly string[]> = new Map([
  ['AMAZON.YesIntent', ['yes', 'yes please', 'sure']],
  ['AMAZON.NoIntent', ['no', 'no thanks']],
  ['AMAZON.PauseIntent', ['pause', 'pause that']],
  ['AMAZON.ResumeIntent', ['resume', 'continue']],
  ['AMAZON.StopIntent', ['stop', 'off', 'shut up']],
  ['AMAZON.CancelIntent', ['cancel', 'never mind', 'forget it']],
  ['AMAZON.NavigateHomeIntent', ['go home', 'home', 'go to home', 'home screen', 'go to the home screen']],
  ['AMAZON.RepeatIntent', ['repeat', 'say that again', 'repeat that']],
  ['AMAZON.HelpIntent', ['help', 'help me', 'can you help me']],
  ['AMAZON.NextIntent', ['next', 'skip forward']],
  ['AMAZON.PreviousIntent', ['go back', 'skip back', 'back up']],
  ['AMAZON.StartOverIntent', ['start over', 'restart', 'start again']],
  ['AMAZON.FallbackIntent', elsewhere],
]);
