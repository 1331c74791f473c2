// Removes a key, which must be there.
void remove_key(auto& map, const typename std::remove_reference_t<decltype(map)>::key_type& key) {
    if (map.erase(key) == 0) throw std::out_of_range("key not found");
}
