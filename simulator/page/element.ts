/** An element of the page's document that drawing counts on. */
export function found(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`the page has no #${id}`);
  return element;
}

/** A new element with a class and what is in it: text, or other elements. */
export function made<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className: string,
  ...within: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  if (className !== '') element.className = className;
  element.append(...within);
  return element;
}

/** A button that does something. */
export function button(words: string, className: string, press: () => void): HTMLButtonElement {
  const element = made('button', className, words);
  element.type = 'button';
  element.addEventListener('click', press);
  return element;
}

/** Sets the text of an element where it has changed, so that nothing is announced or laid out twice. */
export function write(element: Element, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}

/** Calls back with a value whenever it is another one than the last time. */
export function whenever<T>(changed: (value: T) => void): (value: T) => void {
  let last: { readonly value: T } | null = null;
  return (value) => {
    if (last !== null && last.value === value) return;
    last = { value };
    changed(value);
  };
}
