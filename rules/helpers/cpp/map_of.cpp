// A map of pairs; a later one wins.
template <class Map, class Entries>
Map map_of(const Entries& entries) {
    Map map;
    for (const auto& [key, value] : entries) map[key] = value;
    return map;
}
