// Removes the first equal item.
void remove_item(auto& items, const std::ranges::range_value_t<decltype(items)>& item) {
    const auto place = std::ranges::find(items, item);
    if (place == items.end()) throw std::invalid_argument("list.remove(x): x not in list");
    items.erase(place);
}
