// Whether a key is there.
static bool MAP_contains(const MAP *map, KEY key) { return MAP_find(map, key) != NULL; }
