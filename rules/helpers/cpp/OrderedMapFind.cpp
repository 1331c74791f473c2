// The entry of a key, or the end.
auto find(const Key& key) const { return places.contains(key) ? this->begin() + places.at(key) : this->end(); }
