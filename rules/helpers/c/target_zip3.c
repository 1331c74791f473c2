// Triples of items at the same place of three lists.
static TARGET *TARGET_zip3(const FIRSTS *firsts, const SECONDS *seconds, const THIRDS *thirds) {
    TARGET *out = calloc(1, sizeof *out);
    for (int64_t i = 0; i < firsts->length && i < seconds->length && i < thirds->length; i++) {
        TARGET_append(out, (ITEM){firsts->items[i], seconds->items[i], thirds->items[i]});
    }
    return out;
}
