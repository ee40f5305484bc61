// @ts-check

/** @typedef {string | Node | null | undefined} Child */

/**
 * An element with its attributes and children. A text becomes a text node, whatever is in it: nothing of a report is
 * ever read as markup. An attribute that is `false` or `null` is left out; one that is a function listens to its event.
 *
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {Readonly<Record<string, string | number | boolean | null | undefined | ((event: Event) => void)>>} attributes
 * @param {readonly Child[]} children
 * @returns {HTMLElementTagNameMap[Tag]}
 */
export function h(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name, value);
    else if (value !== false && value !== null && value !== undefined) {
      element.setAttribute(name, value === true ? '' : String(value));
    }
  }
  element.append(...children.filter((child) => child !== null && child !== undefined));
  return element;
}

/** A text that is only read out. @param {string} text */
export function spoken(text) {
  return h('span', { class: 'spoken' }, text);
}
