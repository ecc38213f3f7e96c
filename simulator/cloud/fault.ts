/** What went wrong, in one line. Whatever was thrown will do: errors from elsewhere are not always of our own `Error`. */
export function lineOf(fault: unknown): string {
  const message = hasMessage(fault) ? fault.message : String(fault);
  return message.split('\n')[0] ?? '';
}

/** The code of a fault, such as `ENOENT`, or of what caused it, where `known` has one of them. */
export function knownCode(fault: unknown, known: Readonly<Record<string, string>>): string | null {
  if (typeof fault !== 'object' || fault === null) return null;
  if ('code' in fault && String(fault.code) in known) return String(fault.code);
  return 'cause' in fault ? knownCode(fault.cause, known) : null;
}

function hasMessage(fault: unknown): fault is { readonly message: string } {
  return typeof fault === 'object' && fault !== null && 'message' in fault && typeof fault.message === 'string';
}
