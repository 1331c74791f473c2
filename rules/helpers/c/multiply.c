// A product that must fit into 64 bits.
static int64_t multiply(int64_t a, int64_t b) { return __builtin_mul_overflow(a, b, &a) ? overflow() : a; }
