// The entry of a key; NULL when it is not there.
static ENTRY *MAP_find(const MAP *map, KEY key) {
    ENTRY **found = tfind(&(ENTRY){.key = key}, &map->tree, MAP_order);
    return found != NULL ? *found : NULL;
}
