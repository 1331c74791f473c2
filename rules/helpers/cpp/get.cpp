// The value at a key or nothing.
template <class Map>
std::optional<typename Map::mapped_type> get(const Map& map, const typename Map::key_type& key) {
    const auto entry = map.find(key);
    return entry == map.end() ? std::nullopt : std::optional(entry->second);
}
