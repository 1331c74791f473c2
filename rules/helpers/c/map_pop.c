// Removes a key that must be there, and gives its value.
static VALUE MAP_pop(MAP *map, KEY key) { return MAP_remove_place(map, MAP_place(map, key)).value; }
