// A new map of the same entries.
static MAP *MAP_copy(const MAP *map) { return MAP_of(map->length, map->entries); }
