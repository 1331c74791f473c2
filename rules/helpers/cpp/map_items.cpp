// What a function makes of each item.
template <class T, class Change>
auto map_items(const std::vector<T>& items, Change change) {
    std::vector<decltype(change(items.front()))> changed;
    for (const T& item : items) changed.push_back(change(item));
    return changed;
}
