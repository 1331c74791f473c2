// Pairs of a running number and an item.
template <class T>
std::vector<std::pair<std::int64_t, T>> enumerate(const std::vector<T>& items, std::int64_t start = 0) {
    std::vector<std::pair<std::int64_t, T>> pairs;
    for (const T& item : items) pairs.emplace_back(start++, item);
    return pairs;
}
