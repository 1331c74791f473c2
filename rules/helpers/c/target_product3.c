// All triples with an item of each list.
static TARGET *TARGET_product3(const FIRSTS *a, const SECONDS *b, const THIRDS *c) {
    TARGET *out = calloc(1, sizeof *out);
    for (int64_t i = 0; i < a->length; i++) {
        for (int64_t j = 0; j < b->length; j++) {
            for (int64_t k = 0; k < c->length; k++) {
                TARGET_append(out, ((ITEM){a->items[i], b->items[j], c->items[k]}));
            }
        }
    }
    return out;
}
