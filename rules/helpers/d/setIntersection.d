// What is in both of two sets.
S setIntersection(S)(S a, S b) { return setOf(a[].filter!(member => member in b).array); }
