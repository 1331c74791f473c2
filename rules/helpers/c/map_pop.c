// Removes a key that must be there, and gives its value.
static VALUE MAP_pop(MAP *map, KEY key) { return MAP_remove_entry(map, MAP_held(map, key)).value; }
