// The value at a key, which must be there.
const Value& at(const Key& key) const { return this->begin()[places.at(key)].second; }
Value& at(const Key& key) { return this->begin()[places.at(key)].second; }
