// Items at the same place of iterables that may not end, up to the end of the shortest.
function* zipLazily(...sources) {
  const iterators = sources.map((source) => source[Symbol.iterator]());
  for (;;) {
    const items = [];
    for (const iterator of iterators) {
      const { done, value } = iterator.next();
      if (done) return;
      items.push(value);
    }
    yield items;
  }
}
