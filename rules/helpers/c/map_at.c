// The value at a key that must be there.
static VALUE MAP_at(const MAP *map, KEY key) {
    __auto_type entry = map_find(map, key);
    if (entry == NULL) raise_error("KeyError", KEY_repr(key));
    return entry->value;
}
