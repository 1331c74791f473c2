// Takes a member out of a set; a missing one throws.
void removeMember(S, T)(S set, T member) { if (set.removeKey(member) == 0) throw new KeyError(member.text); }
