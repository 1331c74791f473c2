// Runs of items with equal keys, each with its key.
template <class T, class Key = std::identity>
auto runs(const std::vector<T>& items, Key key = {}) {
    std::vector<std::pair<std::decay_t<decltype(key(items.front()))>, std::vector<T>>> groups;
    for (const T& item : items) {
        if (groups.empty() || groups.back().first != key(item)) groups.push_back({key(item), {}});
        groups.back().second.push_back(item);
    }
    return groups;
}
