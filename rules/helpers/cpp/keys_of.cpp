// The keys of a map.
template <class Map>
std::vector<typename Map::key_type> keys_of(const Map& map) {
    std::vector<typename Map::key_type> keys;
    for (const auto& entry : map) keys.push_back(entry.first);
    return keys;
}
