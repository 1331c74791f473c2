// The largest item, the first of equal ones; none raises.
function maxOf(items) {
  let greatest;
  for (const item of items) if (greatest === undefined || item > greatest) greatest = item;
  if (greatest === undefined) throw new ValueError("max() arg is an empty sequence");
  return greatest;
}
