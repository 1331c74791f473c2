// Takes over all entries.
template <class Map, class Entries>
void update(Map& map, const Entries& entries) {
    for (const auto& [key, value] : entries) map[key] = value;
}
