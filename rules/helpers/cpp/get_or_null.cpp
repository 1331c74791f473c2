// The pointer or optional at a key, empty where there is none.
template <class Map>
typename Map::mapped_type get_or_null(const Map& map, const typename Map::key_type& key) {
    const auto entry = map.find(key);
    return entry == map.end() ? typename Map::mapped_type() : entry->second;
}
