// Removes a key and gives its value.
template <class Map>
typename Map::mapped_type take_key(Map& map, const typename Map::key_type& key) {
    const auto value = map.at(key);
    map.erase(key);
    return value;
}
