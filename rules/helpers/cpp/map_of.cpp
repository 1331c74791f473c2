// A map of pairs; a later one wins.
template <class Map>
Map map_of(const auto& entries) {
    Map map;
    for (const auto& [key, value] : entries) map[key] = value;
    return map;
}
