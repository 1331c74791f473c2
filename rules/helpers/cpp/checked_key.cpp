// A key, which must be in the map.
inline void checked_key(bool there) {
    if (!there) throw std::out_of_range("key not found");
}
