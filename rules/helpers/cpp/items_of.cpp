// The entries of a map.
template <class Map>
std::vector<std::pair<typename Map::key_type, typename Map::mapped_type>> items_of(const Map& map) {
    return {map.begin(), map.end()};
}
