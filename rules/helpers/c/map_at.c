// The value at a key that must be there.
static VALUE MAP_at(const MAP *map, KEY key) { return MAP_held(map, key)->value; }
