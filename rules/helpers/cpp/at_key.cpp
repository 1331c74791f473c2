// The value at a key, which must be there.
template <class Map>
auto& at_key(Map&& map, const typename std::decay_t<Map>::key_type& key) {
    if (!map.contains(key)) throw KeyError(repr(key));
    return map.at(key);
}
