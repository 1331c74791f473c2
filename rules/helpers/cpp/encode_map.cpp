// A map as canonical JSON.
template <class Map, class EncodeKey, class EncodeValue>
std::string encode_map(const Map& map, EncodeKey key, EncodeValue value) {
    return "{\"$dict\":" + encode_items(map, [&](const auto& e) { return "[" + key(e.first) + "," + value(e.second) + "]"; }) + "}";
}
