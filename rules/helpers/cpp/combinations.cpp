// All choices of n items in order, each at most once or as often as wished.
template <class T>
std::vector<std::vector<T>> combinations(const std::vector<T>& items, std::int64_t n, bool repeated = false) {
    std::vector<std::vector<T>> rows;
    std::vector<T> row;
    const std::function<void(std::size_t)> grow = [&](std::size_t start) {
        if (std::ssize(row) == n) return rows.push_back(row);
        for (std::size_t i = start; i < items.size(); ++i) {
            row.push_back(items[i]);
            grow(repeated ? i : i + 1);
            row.pop_back();
        }
    };
    grow(0);
    return rows;
}
