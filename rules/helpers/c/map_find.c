// The place of a key among the entries; -1 when it is not there.
static int64_t MAP_find(const MAP *map, KEY key) { return map->length == 0 ? -1 : map->slots[MAP_slot(map, key)] - 1; }
