// Whether all members of a set are in another.
bool isSubset(S)(S a, S b) { return a[].all!(member => member in b); }
