// The value at a key, which must be there.
const Value& at(const Key& key) const { return Entries::operator[](places.at(key)).second; }
Value& at(const Key& key) { return Entries::operator[](places.at(key)).second; }
