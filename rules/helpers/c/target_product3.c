// All triples with an item of each list.
static TARGET *TARGET_product3(const FIRSTS *firsts, const SECONDS *seconds, const THIRDS *thirds) {
    TARGET *out = calloc(1, sizeof *out);
    for (int64_t i = 0; i < firsts->length; i++) {
        for (int64_t j = 0; j < seconds->length; j++) {
            for (int64_t k = 0; k < thirds->length; k++) {
                TARGET_append(out, (ITEM){firsts->items[i], seconds->items[j], thirds->items[k]});
            }
        }
    }
    return out;
}
