// Before jsdom itself: its styles take the way of matching as it is when they are loaded.
const selectors = require("jsdom/lib/jsdom/living/helpers/selectors");

/** One class or tag that an element must have, and more conditions on the same element. */
const ON_ONE_ELEMENT = /^(\.?)([a-z][\w-]*)(?:[.:][^\s>+~()[\]"'\\]*)*$/i;

/** By selector: what an element must have one of, or undefined where that is not so easily told. */
const needs = new Map();

function needsOf(selector) {
  if (!needs.has(selector)) {
    const parts = selector.split(",").map((part) => ON_ONE_ELEMENT.exec(part.trim()));
    const told = parts.map((part) => part && { isClass: part[1] === ".", name: part[2].toLowerCase() });
    needs.set(selector, told.includes(null) ? undefined : told);
  }
  return needs.get(selector);
}

function mayMatch(element, selector) {
  const needed = needsOf(selector);
  if (needed === undefined) return true;
  const classes = (element.getAttributeNS(null, "class") ?? "").toLowerCase();
  const tag = element._localName.toLowerCase();
  return needed.some(({ isClass, name }) => (isClass ? classes.includes(name) : tag === name));
}

/**
 * The page of the pane's tests: jsdom, which asks each rule of style whether it is for an element. Fluent UI has
 * hundreds of them, each for one class; those whose class the element has not are passed over here, the others are
 * judged as ever.
 */
const { matchesDontThrow } = selectors;
selectors.matchesDontThrow = (element, selector) =>
  typeof selector === "string" && !mayMatch(element, selector) ? false : matchesDontThrow(element, selector);

module.exports = require("jest-environment-jsdom");
