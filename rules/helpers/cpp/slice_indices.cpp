// The indices of a slice with a step.
inline std::vector<std::int64_t> slice_indices(std::int64_t size, std::optional<std::int64_t> start, std::optional<std::int64_t> stop, std::int64_t step) {
    if (step == 0) throw std::invalid_argument("slice step cannot be zero");
    const std::int64_t low = step > 0 ? 0 : -1, high = step > 0 ? size : size - 1;
    const auto place = [&](std::int64_t i) { return std::clamp(i < 0 ? i + size : i, low, high); };
    const std::int64_t first = start ? place(*start) : step > 0 ? low : high;
    const std::int64_t last = stop ? place(*stop) : step > 0 ? high : low;
    std::vector<std::int64_t> indices;
    for (std::int64_t i = first; step > 0 ? i < last : i > last; i += step) indices.push_back(i);
    return indices;
}
