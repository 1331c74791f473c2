// Removes a member; a missing one raises.
function removeMember(set, item) {
  if (!set.delete(item)) throw new KeyError(String(item));
}
