// Adds all items at the end.
template <class T>
void extend(std::vector<T>& items, std::type_identity_t<std::vector<T>> others) {
    items.insert(items.end(), others.begin(), others.end());
}
