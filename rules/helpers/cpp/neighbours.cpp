// Neighbours as pairs.
template <class T>
std::vector<std::pair<T, T>> neighbours(const std::vector<T>& items) {
    std::vector<std::pair<T, T>> pairs;
    for (std::size_t i = 1; i < items.size(); ++i) pairs.emplace_back(items[i - 1], items[i]);
    return pairs;
}
