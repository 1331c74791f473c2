// Takes out the entry of a key, if it is there; later ones move up.
std::size_t erase(const Key& key) {
    const auto place = places.find(key);
    if (place == places.end()) return 0;
    const std::size_t gap = place->second;
    Entries::erase(begin() + gap);
    places.erase(place);
    if (gap < size()) for (auto& [other, index] : places) index -= index > gap;
    return 1;
}
