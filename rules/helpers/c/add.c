// A sum that must fit into 64 bits.
static int64_t add(int64_t a, int64_t b) { return __builtin_add_overflow(a, b, &a) ? overflow() : a; }
