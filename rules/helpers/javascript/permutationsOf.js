// All sequences of items at different places, in order of places.
function permutationsOf(items, size = items.length) {
  if (size === 0) return [[]];
  if (size > items.length) return [];
  return items.flatMap((item, i) => permutationsOf(items.toSpliced(i, 1), size - 1).map((rest) => [item, ...rest]));
}
