// The smallest item by a key, the first of equal ones.
template <class T, class Key = std::identity, class Less = std::less<>>
T min_of(const std::vector<T>& items, Key key = {}, Less less = {}) {
    if (items.empty()) throw std::invalid_argument("min() arg is an empty sequence");
    if (items.size() == 1) key(items.front());  // which may throw
    return *std::min_element(items.begin(), items.end(), [&](const T& a, const T& b) { return less(key(a), key(b)); });
}
