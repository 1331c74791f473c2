// The order of truth values.
int compareBools(bool a, bool b) => (a ? 1 : 0) - (b ? 1 : 0);
