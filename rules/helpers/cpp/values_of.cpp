// The values of a map.
template <class Map>
std::vector<typename Map::mapped_type> values_of(const Map& map) {
    std::vector<typename Map::mapped_type> values;
    for (const auto& entry : map) values.push_back(entry.second);
    return values;
}
