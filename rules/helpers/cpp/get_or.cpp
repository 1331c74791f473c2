// The value at a key or another.
template <class Map>
typename Map::mapped_type get_or(const Map& map, const typename Map::key_type& key, const typename Map::mapped_type& otherwise) {
    const auto entry = map.find(key);
    return entry == map.end() ? otherwise : entry->second;
}
