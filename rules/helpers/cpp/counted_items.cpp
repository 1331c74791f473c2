// Each item as often as its count.
template <class Map>
std::vector<typename Map::key_type> counted_items(const Map& counts) {
    std::vector<typename Map::key_type> items;
    for (const auto& [item, count] : counts) items.insert(items.end(), std::max<std::int64_t>(0, count), item);
    return items;
}
