// The largest item by a key, the first of equal ones.
template <class T, class Key = std::identity>
T max_of(const std::vector<T>& items, Key key = {}) {
    if (items.empty()) throw std::invalid_argument("max() arg is an empty sequence");
    return *std::max_element(items.begin(), items.end(), [&](const T& a, const T& b) { return key(a) < key(b); });
}
