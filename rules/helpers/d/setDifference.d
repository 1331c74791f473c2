// What is in the first of two sets only.
S setDifference(S)(S a, S b) { return setOf(a[].filter!(member => member !in b).array); }
