// Whether another has the same entries, in any order.
bool operator==(const OrderedMap& other) const {
    return this->size() == other.size() && std::all_of(this->begin(), this->end(), [&](const auto& entry) {
        const auto place = other.places.find(entry.first);
        return place != other.places.end() && (other.begin() + place->second)->second == entry.second;
    });
}
