// A difference that must fit into 64 bits.
static int64_t subtract(int64_t a, int64_t b) { return __builtin_sub_overflow(a, b, &a) ? overflow() : a; }
