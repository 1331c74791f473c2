// The value at a key, or a default.
static VALUE MAP_get_or(const MAP *map, KEY key, VALUE otherwise) {
    int64_t place = MAP_find(map, key);
    return place < 0 ? otherwise : map->entries[place].value;
}
