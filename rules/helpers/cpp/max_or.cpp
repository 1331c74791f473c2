// The largest item by a key, or something else where there is none.
template <class T, class Key = std::identity, class Less = std::less<>>
T max_or(const std::vector<T>& items, std::type_identity_t<T> otherwise, Key key = {}, Less less = {}) {
    return items.empty() ? otherwise : max_of(items, key, less);
}
