// The items again and again.
function* repeatForever(items) {
  while (items.length > 0) yield* items;
}
