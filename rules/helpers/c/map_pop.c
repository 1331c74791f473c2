// Removes a key that must be there, and gives its value.
static VALUE MAP_pop(MAP *map, KEY key) {
    VALUE value = map_at(map, key, KEY_missing);
    map_remove(map, map_find(map, key));
    return value;
}
