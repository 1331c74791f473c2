// There is only one none.
static uint64_t none_hash(none nothing) { return (uint64_t) nothing; }
