// Removes a key and gives its value, or nothing.
template <class Map>
std::optional<typename Map::mapped_type> take_key_or_none(Map& map, const typename Map::key_type& key) {
    if (!map.contains(key)) return std::nullopt;
    return take_key(map, key);
}
