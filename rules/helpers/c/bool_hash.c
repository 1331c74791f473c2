// A hash of a truth value.
static uint64_t bool_hash(bool flag) { return flag; }
