// Takes out the entry of a key, if it is there; later ones move up.
std::size_t erase(const Key& key) {
    const auto place = places.find(key);
    if (place == places.end()) return 0;
    std::deque<std::pair<Key, Value>>::erase(this->begin() + place->second);
    for (auto& [other, index] : places) index -= index > place->second;
    places.erase(place);
    return 1;
}
