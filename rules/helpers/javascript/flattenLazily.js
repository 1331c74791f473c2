// The items of all iterables of one that may not end.
function* flattenLazily(iterables) {
  for (const items of iterables) yield* items;
}
