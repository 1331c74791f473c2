// Adds the items at the front one by one.
template <class T>
void extend_left(std::vector<T>& items, const std::type_identity_t<std::vector<T>>& others) {
    items.insert(items.begin(), others.rbegin(), others.rend());
}
