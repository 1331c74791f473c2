// Takes items out of a set.
void removeMembers(S, T)(S set, T[] items) { foreach (item; items) set.removeKey(item); }
