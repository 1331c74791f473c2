// A map that keeps the order of insertion.
template <class Key, class Value>
struct OrderedMap : std::deque<std::pair<Key, Value>> {
    using key_type = Key;
    using mapped_type = Value;
    std::map<Key, std::size_t> places;
    OrderedMap(std::initializer_list<std::pair<Key, Value>> items = {}) { for (const auto& [key, value] : items) (*this)[key] = value; }
    Value& operator[](const Key& key) {
        const auto [place, added] = places.try_emplace(key, this->size());
        return (added ? this->emplace_back(key, Value()) : this->begin()[place->second]).second;
    }
};
