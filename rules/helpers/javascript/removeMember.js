// Removes a member; a missing one raises.
function removeMember(set, item, show = String) {
  if (!set.delete(item)) throw new KeyError(show(item));
}
