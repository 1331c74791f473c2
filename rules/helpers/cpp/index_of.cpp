// The index of the first equal item.
std::int64_t index_of(const auto& items, const std::ranges::range_value_t<decltype(items)>& item) {
    const auto place = std::ranges::find(items, item);
    if (place == items.end()) throw std::invalid_argument("item is not in list");
    return place - items.begin();
}
