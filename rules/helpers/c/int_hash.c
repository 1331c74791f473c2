// A hash of an integer.
static uint64_t int_hash(int64_t n) {
    uint64_t hash = (uint64_t) n * 0x9E3779B97F4A7C15u;
    return hash ^ hash >> 32;
}
