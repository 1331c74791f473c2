// The value at a key, or a default.
static VALUE MAP_get_or(const MAP *map, KEY key, VALUE otherwise) {
    ENTRY *entry = MAP_find(map, key);
    return entry == NULL ? otherwise : entry->value;
}
