// Takes out of a set what is not in another.
void keepMembers(S)(S set, S others) { foreach (member; set[].array) if (member !in others) set.removeKey(member); }
