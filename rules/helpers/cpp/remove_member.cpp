// Removes an item, which must be there.
template <class T>
void remove_member(std::set<T>& items, const std::type_identity_t<T>& item) {
    if (items.erase(item) == 0) throw std::out_of_range("key not found");
}
