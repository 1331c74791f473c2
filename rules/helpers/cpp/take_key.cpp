// Removes a key and gives its value.
auto take_key(auto& map, const typename std::remove_reference_t<decltype(map)>::key_type& key) {
    const auto value = map.at(key);
    map.erase(key);
    return value;
}
