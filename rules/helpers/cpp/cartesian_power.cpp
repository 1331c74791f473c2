// All sequences of n items.
template <class T>
std::vector<std::vector<T>> cartesian_power(const std::vector<T>& items, std::int64_t n) {
    std::vector<std::vector<T>> rows = {{}};
    for (std::int64_t i = 0; i < n; ++i) {
        std::vector<std::vector<T>> longer;
        for (const std::vector<T>& row : rows) for (const T& item : items) (longer.push_back(row), longer.back().push_back(item));
        rows = longer;
    }
    return rows;
}
