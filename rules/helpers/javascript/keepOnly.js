// Keeps in a set only what another has as well.
function keepOnly(set, other) {
  for (const item of [...set]) if (!other.has(item)) set.delete(item);
}
