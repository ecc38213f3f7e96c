import { diffLines } from 'diff';
import { made } from '../../element';

/** Two texts side by side, line beside line: what only one of them has is marked, and named for whoever does not see it. */
export function compared(name: string, one: string, other: string): HTMLElement {
  const [left, right] = [column(`${name}, before`), column(`${name}, after`)];
  for (const { value, added, removed } of diffLines(one, other)) {
    if (removed) left.append(made('del', '', value));
    else if (added) right.append(made('ins', '', value));
    else {
      evenUp(left, right);
      left.append(value);
      right.append(value);
    }
  }
  return made('div', 'beside', left, right);
}

/** What is the same in both begins on the same line. */
function evenUp(left: HTMLElement, right: HTMLElement): void {
  const lines = ({ textContent }: HTMLElement): number => (textContent ?? '').split('\n').length;
  const ahead = lines(left) - lines(right);
  (ahead > 0 ? right : left).append('\n'.repeat(Math.abs(ahead)));
}

function column(name: string): HTMLElement {
  const text = made('pre', '');
  text.tabIndex = 0;
  text.setAttribute('role', 'region');
  text.setAttribute('aria-label', name);
  return text;
}
