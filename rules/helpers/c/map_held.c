// The entry of a key that must be there.
static ENTRY *MAP_held(const MAP *map, KEY key) {
    ENTRY *entry = MAP_find(map, key);
    if (entry == NULL) raise_error("KeyError", KEY_repr(key));
    return entry;
}
