// Removes a key, which must be there.
template <class Map>
void remove_key(Map& map, const typename Map::key_type& key) {
    if (map.erase(key) == 0) throw std::out_of_range("key not found");
}
