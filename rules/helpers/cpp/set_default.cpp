// The value at a key; a missing key is inserted with one.
template <class Map>
typename Map::mapped_type& set_default(Map& map, const typename Map::key_type& key, const typename Map::mapped_type& value) {
    if (!map.contains(key)) map[key] = value;
    return map[key];
}
