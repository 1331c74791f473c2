// A range's step, which must not be zero.
inline std::int64_t nonzero_step(std::int64_t step) {
    if (step == 0) throw std::invalid_argument("range() arg 3 must not be zero");
    return step;
}
