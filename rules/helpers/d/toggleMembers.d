// Takes items out of a set where they are in it, else puts them in.
void toggleMembers(S, T)(S set, T[] items) { foreach (item; items) if (set.removeKey(item) == 0) set.insert(item); }
