// A map as Python's repr shows it.
static const char *MAP_repr(const MAP *map) {
    str_list *texts = calloc(1, sizeof *texts);
    for (int64_t i = 0; i < map->length; i++) {
        list_append(texts, str_format("%s: %s", KEY_repr(map->items[i]->key), VALUE_repr(map->items[i]->value)));
    }
    return str_format("{%s}", str_join(", ", texts));
}
