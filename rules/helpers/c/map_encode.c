// A map in the canonical encoding.
static const char *MAP_encode(const MAP *map) {
    str_list *texts = calloc(1, sizeof *texts);
    for (int64_t i = 0; i < map->length; i++) {
        list_append(texts, str_format("[%s,%s]", KEY_encode(map->items[i]->key), VALUE_encode(map->items[i]->value)));
    }
    return str_format("{\"$dict\":[%s]}", str_join(",", texts));
}
