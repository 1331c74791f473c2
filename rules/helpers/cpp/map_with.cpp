// A map with the same value at every key.
template <class Map, class Keys>
Map map_with(const Keys& keys, const typename Map::mapped_type& value) {
    Map map;
    for (const auto& key : keys) map[key] = value;
    return map;
}
