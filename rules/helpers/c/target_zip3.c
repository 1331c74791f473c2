// Triples of items at the same place of three lists.
static TARGET *TARGET_zip3(const FIRSTS *a, const SECONDS *b, const THIRDS *c) {
    TARGET *out = calloc(1, sizeof *out);
    for (int64_t i = 0; i < a->length && i < b->length && i < c->length; i++) {
        TARGET_append(out, ((ITEM){a->items[i], b->items[i], c->items[i]}));
    }
    return out;
}
