// Removes the first equal item; raises when there is none.
function removeFirst(items, item) {
  const place = items.findIndex((x) => deepEqual(x, item));
  if (place < 0) throw new ValueError("list.remove(x): x not in list");
  items.splice(place, 1);
}
