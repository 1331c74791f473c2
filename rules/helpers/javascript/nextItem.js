// The next item of an iterator; at its end the fallback, or it raises.
function nextItem(iterator, ...fallback) {
  const { done, value } = iterator.next();
  if (!done) return value;
  if (fallback.length > 0) return fallback[0];
  throw new StopIteration("");
}
