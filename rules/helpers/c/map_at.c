// The value at a key that must be there.
static VALUE MAP_at(const MAP *map, KEY key) { return map->entries[MAP_place(map, key)].value; }
