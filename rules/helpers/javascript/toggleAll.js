// Keeps in a set what is in exactly one of two.
function toggleAll(set, other) {
  for (const item of [...other]) if (!set.delete(item)) set.add(item);
}
