// Sorts by keys; stable. Where a comparison throws, the order stays.
template <class T, class Key, class Less = std::less<>>
void sort_by(std::vector<T>& items, Key key, Less less = {}) {
    if (items.size() == 1) key(items.front());  // which may throw
    std::vector<T> sorted = items;
    std::stable_sort(sorted.begin(), sorted.end(), [&](const T& a, const T& b) { return less(key(a), key(b)); });
    items = std::move(sorted);
}
