// Makes an entry the last inserted, or the first.
template <class Map>
void move_key(Map& map, const typename Map::key_type& key, bool last) {
    const auto value = map.at(key);
    Map moved;
    if (!last) moved[key] = value;
    map.erase(key);
    for (const auto& [other, kept] : map) moved[other] = kept;
    moved[key] = value;
    map = moved;
}
