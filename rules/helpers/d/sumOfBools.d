// How many are true.
long sumOfBools(bool[] items) { return items.count(true); }
