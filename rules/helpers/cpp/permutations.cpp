// All sequences of n items at different places.
template <class T>
std::vector<std::vector<T>> permutations(const std::vector<T>& items, std::int64_t n = -1) {
    std::vector<std::vector<T>> rows;
    std::vector<T> row;
    std::vector<bool> used(items.size());
    const std::size_t size = n < 0 ? items.size() : n;
    const std::function<void()> grow = [&] {
        if (row.size() == size) return rows.push_back(row);
        for (std::size_t i = 0; i < items.size(); ++i) {
            if (used[i]) continue;
            used[i] = true;
            row.push_back(items[i]);
            grow();
            row.pop_back();
            used[i] = false;
        }
    };
    grow();
    return rows;
}
