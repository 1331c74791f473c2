// The place of a key that must be there.
static int64_t MAP_place(const MAP *map, KEY key) {
    int64_t place = MAP_find(map, key);
    if (place < 0) raise_error("KeyError", KEY_repr(key));
    return place;
}
