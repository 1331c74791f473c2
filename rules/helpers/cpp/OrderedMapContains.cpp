// Whether there is a key.
bool contains(const Key& key) const { return places.contains(key); }
