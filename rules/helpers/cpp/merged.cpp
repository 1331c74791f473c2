// A map with the entries of both; the second's values win.
template <class Map>
Map merged(Map map, const Map& other) {
    for (const auto& [key, value] : other) map[key] = value;
    return map;
}
