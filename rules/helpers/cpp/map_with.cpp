// A map with the same value at every key.
template <class Map>
Map map_with(const auto& keys, const typename Map::mapped_type& value) {
    Map map;
    for (const auto& key : keys) map[key] = value;
    return map;
}
