// The integers from start to stop by a step.
inline std::vector<std::int64_t> range_of(std::int64_t start, std::int64_t stop, std::int64_t step = 1) {
    if (step == 0) throw std::invalid_argument("range() arg 3 must not be zero");
    std::vector<std::int64_t> numbers;
    for (std::int64_t i = start; step > 0 ? i < stop : i > stop; i += step) numbers.push_back(i);
    return numbers;
}
