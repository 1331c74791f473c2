// How many items are equal to one.
template <class T>
std::int64_t count_item(const std::vector<T>& items, const std::type_identity_t<T>& item) { return std::ranges::count(items, item); }
