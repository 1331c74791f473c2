// The value at a key, or none.
static VALUE MAP_get_value(const MAP *map, KEY key) {
    ENTRY *entry = MAP_find(map, key);
    return entry == NULL ? (VALUE){0} : entry->value;
}
