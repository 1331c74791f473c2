// The items in the order of their keys; stable.
template <class T, class Key, class Less = std::less<>>
std::vector<T> sorted_by(std::vector<T> items, Key key, Less less = {}) {
    if (items.size() == 1) key(items.front());  // which may throw
    std::stable_sort(items.begin(), items.end(), [&](const T& a, const T& b) { return less(key(a), key(b)); });
    return items;
}
