// A hash of an integer: the upper bits of its product with a large odd number.
static uint64_t int_hash(int64_t n) { return (uint64_t) n * 0x9E3779B97F4A7C15u >> 16; }
