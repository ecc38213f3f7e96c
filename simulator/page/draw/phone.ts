import type { Invitation } from '../../web/wire';
import { found, made, whenever, write } from '../element';
import type { PageState } from '../state';
import type { PageWords } from '../words/page-words';

/** A code is good for one phone: while it is looked at, the next one is asked for that often (milliseconds). */
const often = 2000;

/** Draws how a phone comes in: a code to scan, and both links. Where the local network is not served, nothing. */
export function phoneDrawer(
  { phone: texts }: PageWords,
  ask: () => Promise<Invitation | null>,
): (state: PageState) => void {
  const panel = found('phone');
  if (!(panel instanceof HTMLDetailsElement)) throw new Error('the page has lost its panel for phones');
  let asked = -Infinity;
  const show = whenever((code: string) => {
    // What was written below.
    const invitation = JSON.parse(code) as Invitation | null;
    panel.hidden = invitation === null;
    found('invitation').replaceChildren(...(invitation === null ? [] : partsOf(invitation, texts)));
  });
  write(found('phone-title'), texts.title);
  const look = async (now: number): Promise<void> => {
    asked = now;
    show(JSON.stringify(await ask().catch(() => null)));
  };
  const line = whenever((link: PageState['link']) => {
    if (link === 'open') asked = -Infinity;
  });
  return ({ link, clock }) => {
    line(link);
    if (link !== 'open' || clock.real - asked < (panel.open ? often : Infinity)) return;
    void look(clock.real);
  };
}

function partsOf({ secure, plain, picture }: Invitation, texts: PageWords['phone']): readonly HTMLElement[] {
  const code = made('div', 'code');
  code.setAttribute('role', 'img');
  code.setAttribute('aria-label', texts.code);
  // The server draws it: squares alone.
  code.innerHTML = picture;
  const link = (before: string, address: string): HTMLElement =>
    made('p', '', `${before} `, made('span', 'address', address));
  return [
    code,
    made(
      'div',
      '',
      link(texts.scan, secure),
      made('p', '', texts.warning),
      link(texts.plain, plain),
      made('p', '', texts.once),
    ),
  ];
}
