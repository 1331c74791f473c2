// Removes the first equal item.
template <class T>
void remove_item(std::vector<T>& items, const std::type_identity_t<T>& item) {
    const auto place = std::find(items.begin(), items.end(), item);
    if (place == items.end()) throw std::invalid_argument("list.remove(x): x not in list");
    items.erase(place);
}
