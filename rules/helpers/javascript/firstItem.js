// The first item of an iterable; where there is none the fallback, or it raises.
const firstItem = (items, ...fallback) => nextItem(items[Symbol.iterator](), ...fallback);
