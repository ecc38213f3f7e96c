/** Where a program's output goes instead of standard output. */
export type Sink = (text: string) => void;

let depth = 0;
let restore = () => {};

/**
 * Does some work while all that it prints to standard output goes to the sink: what a skill logs is for CloudWatch,
 * not for the conversation. Nested and overlapping work keeps the first sink; the last to finish opens the way again.
 */
export async function hushed<T>(sink: Sink, work: () => Promise<T>): Promise<T> {
  if (depth === 0) restore = redirect(sink);
  depth += 1;
  try {
    return await work();
  } finally {
    depth -= 1;
    if (depth === 0) restore();
  }
}

function redirect(sink: Sink): () => void {
  const write = process.stdout.write;
  process.stdout.write = (text: string | Uint8Array) => {
    sink(typeof text === 'string' ? text : Buffer.from(text).toString());
    return true;
  };
  return () => {
    process.stdout.write = write;
  };
}
