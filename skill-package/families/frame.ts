/** The fillers that a frame may name, `<body>`: each stands for its list. */
export type Fillers = ReadonlyMap<string, readonly string[]>;

interface Group {
  readonly ways: readonly string[];
  /** Whether each way stands with each way of the other groups of its kind, or the ways only take turns. */
  readonly every: boolean;
}

/**
 * All samples of a line of frames, which are divided by `|`. In `(a|b)` each way stands with each of every other such
 * group; the ways of `[a|b]` take turns along those samples, and each is said at least once. A way may be empty. A
 * filler that nobody wrote throws, and so does a bracket that stands alone.
 */
export function expand(line: string, fillers: Fillers): readonly string[] {
  if (/[([<][^)\]>]*$|^[^([<]*[)\]>]/.test(line)) throw new Error(`frame "${line}": a bracket stands alone`);
  const frames = line.split(/\|(?![^(]*\))(?![^[]*\])/);
  return [...new Set(frames.flatMap((frame) => samplesOf(frame, fillers)))];
}

function samplesOf(frame: string, fillers: Fillers): readonly string[] {
  const groups = groupsOf(frame, fillers);
  const products = groups.reduce((count, { ways, every }) => (every ? count * ways.length : count), 1);
  const samples = Math.max(products, ...groups.map(({ ways }) => ways.length));
  return Array.from({ length: samples }, (_, turn) => said(groups, turn));
}

function said(groups: readonly Group[], turn: number): string {
  let left = turn;
  const words = groups.map(({ ways, every }) => {
    const at = every ? left : turn;
    if (every) left = Math.floor(left / ways.length);
    return ways[at % ways.length] ?? '';
  });
  return words.join(' ').replace(/\s+/g, ' ').trim();
}

function groupsOf(frame: string, fillers: Fillers): readonly Group[] {
  return frame
    .split(/(\([^)]*\)|\[[^\]]*\])/)
    .filter((piece) => piece.trim() !== '')
    .map((piece): Group => {
      const inside = /^[([](.*)[)\]]$/.exec(piece)?.[1];
      return { ways: waysOf(inside ?? piece, frame, fillers), every: !piece.startsWith('[') };
    });
}

function waysOf(text: string, frame: string, fillers: Fillers): readonly string[] {
  return text.split('|').flatMap((way) => {
    const [whole, name] = /<([^>]+)>/.exec(way) ?? [];
    if (whole === undefined) return [way.trim()];
    const list = fillers.get(name ?? '');
    if (!list) throw new Error(`frame "${frame}": no filler is called <${name}>`);
    return list.flatMap((filler) => waysOf(way.replace(whole, filler), frame, fillers));
  });
}
