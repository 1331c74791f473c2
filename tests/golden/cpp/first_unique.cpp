#include <cstdint>
#include <deque>
#include <initializer_list>
#include <map>
#include <optional>
#include <string>
#include <utility>

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
