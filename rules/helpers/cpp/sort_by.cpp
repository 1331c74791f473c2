// Sorts by keys; stable.
template <class T, class Key, class Less = std::less<>>
void sort_by(std::vector<T>& items, Key key, Less less = {}) {
    std::stable_sort(items.begin(), items.end(), [&](const T& a, const T& b) { return less(key(a), key(b)); });
}
