// Removes a key and gives its value, or none.
static VALUE MAP_pop_value(MAP *map, KEY key) { return map_contains(map, key) ? MAP_pop(map, key) : (VALUE){0}; }
