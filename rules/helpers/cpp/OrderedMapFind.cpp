// The entry of a key, or the end.
auto find(const Key& key) const { return places.contains(key) ? begin() + places.at(key) : end(); }
