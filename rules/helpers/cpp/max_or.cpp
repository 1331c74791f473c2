// The largest item by a key, or something else where there is none.
template <class T, class Key = std::identity>
T max_or(const std::vector<T>& items, std::type_identity_t<T> otherwise, Key key = {}) {
    return items.empty() ? otherwise : max_of(items, key);
}
