// Removes the first occurrence of an item; raises when there is none.
function removeItem(items, item) {
  if (!items.includes(item)) throw new ValueError("list.remove(x): x not in list");
  items.splice(items.indexOf(item), 1);
}
