// All choices of items in order, each once or (repeated) as often as wished.
function combinationsOf(items, size, repeated = false) {
  if (size === 0) return [[]];
  return items.flatMap((item, i) => combinationsOf(items.slice(repeated ? i : i + 1), size - 1, repeated).map((rest) => [item, ...rest]));
}
