// Removes a key and gives its value, or another.
template <class Map>
typename Map::mapped_type take_key_or(Map& map, const typename Map::key_type& key, const typename Map::mapped_type& otherwise) {
    return map.contains(key) ? take_key(map, key) : otherwise;
}
