// The smallest item, the first of equal ones; none raises.
function minOf(items) {
  let least;
  for (const item of items) if (least === undefined || item < least) least = item;
  if (least === undefined) throw new ValueError("min() arg is an empty sequence");
  return least;
}
