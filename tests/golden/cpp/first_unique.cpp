#include <algorithm>
#include <cstdint>
#include <deque>
#include <initializer_list>
#include <map>
#include <optional>
#include <string>
#include <utility>

// A map that keeps the order of insertion.
template <class Key, class Value>
class OrderedMap {
    std::deque<std::pair<Key, Value>> entries;
    std::map<Key, std::size_t> places;

public:
    using key_type = Key;
    using mapped_type = Value;
    OrderedMap() = default;
    OrderedMap(std::initializer_list<std::pair<Key, Value>> items) { for (const auto& [key, value] : items) (*this)[key] = value; }
    auto begin() { return entries.begin(); }
    auto end() { return entries.end(); }
    auto begin() const { return entries.begin(); }
    auto end() const { return entries.end(); }
    auto find(const Key& key) const { return contains(key) ? begin() + places.at(key) : end(); }
    std::size_t size() const { return entries.size(); }
    bool empty() const { return entries.empty(); }
    bool contains(const Key& key) const { return places.contains(key); }
    void clear() { entries.clear(), places.clear(); }
    const Value& at(const Key& key) const { return entries[places.at(key)].second; }
    Value& at(const Key& key) { return entries[places.at(key)].second; }
    Value& operator[](const Key& key) {
        const auto [place, added] = places.try_emplace(key, entries.size());
        if (added) entries.emplace_back(key, Value());
        return entries[place->second].second;
    }
    std::size_t erase(const Key& key) {
        const auto place = places.find(key);
        if (place == places.end()) return 0;
        const std::size_t gap = place->second;
        entries.erase(entries.begin() + gap);
        places.erase(place);
        if (gap < entries.size()) for (auto& [other, index] : places) index -= index > gap;
        return 1;
    }
    bool operator==(const OrderedMap& other) const {
        return size() == other.size() && std::all_of(begin(), end(), [&](const auto& e) { return other.contains(e.first) && other.at(e.first) == e.second; });
    }
};

// The first character that occurs only once, or None.
std::optional<std::string> first_unique(const std::string& text) {
    OrderedMap<std::string, std::int64_t> counts;
    for (const char letter : text) {
        const std::string ch(1, letter);
        ++counts[ch];
    }
    for (const auto& [ch, count] : counts) {
        if (count == 1) {
            return ch;
        }
    }
    return std::nullopt;
}
