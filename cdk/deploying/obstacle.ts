/** Something in the way of a deployment: one sentence, and the commands that remove it, in order. */
export interface Obstacle {
  readonly says: string;
  readonly commands: readonly string[];
}

export function obstacle(says: string, ...commands: readonly string[]): Obstacle {
  return { says, commands };
}

/** An obstacle as it is printed: the sentence, and the commands indented below it. */
export function linesOf({ says, commands }: Obstacle): readonly string[] {
  return [says, ...commands.map((command) => `    ${command}`)];
}
