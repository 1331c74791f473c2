// Whether a vector holds an item.
template <class T>
bool contains(const std::vector<T>& items, const std::type_identity_t<T>& item) { return std::ranges::find(items, item) != items.end(); }
