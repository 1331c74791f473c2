// Whether a vector holds an item.
template <class T>
bool contains(const std::vector<T>& items, const std::type_identity_t<T>& item) {
    return std::find(items.begin(), items.end(), item) != items.end();
}
