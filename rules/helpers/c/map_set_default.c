// The value at a key; a missing key is inserted with a default.
static VALUE MAP_set_default(MAP *map, KEY key, VALUE otherwise) {
    if (!MAP_contains(map, key)) MAP_set(map, key, otherwise);
    return MAP_at(map, key);
}
