// The first item of an iterable; where there is none the fallback, or it raises.
function firstItem(items, ...fallback) {
  return nextItem(items[Symbol.iterator](), ...fallback);
}
