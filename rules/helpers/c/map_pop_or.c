// Removes a key and gives its value, or a default.
static VALUE MAP_pop_or(MAP *map, KEY key, VALUE otherwise) {
    return map_contains(map, key) ? MAP_pop(map, key) : otherwise;
}
