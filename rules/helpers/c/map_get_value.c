// The value at a key, or none.
static VALUE MAP_get_value(const MAP *map, KEY key) {
    int64_t place = MAP_find(map, key);
    return place < 0 ? (VALUE){0} : map->entries[place].value;
}
