// Removes and returns some member; an empty set raises.
function popMember(set) {
  if (set.size === 0) throw new KeyError("'pop from an empty set'");
  const [item] = set;
  set.delete(item);
  return item;
}
