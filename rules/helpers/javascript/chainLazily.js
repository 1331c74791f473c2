// The items of some iterables, one after the other, where the last may not end.
function* chainLazily(...iterables) {
  for (const items of iterables) yield* items;
}
