// The first items of all rows, then the second; as many as the shortest row has.
static LIST *LIST_columns(const LIST *rows) {
    LIST *out = calloc(1, sizeof *out);
    for (int64_t k = 0; rows->length > 0; k++) {
        FLAT *column = calloc(1, sizeof *column);
        for (int64_t i = 0; i < rows->length; i++) {
            if (k >= rows->items[i]->length) return out;
            FLAT_append(column, rows->items[i]->items[k]);
        }
        LIST_append(out, column);
    }
    return out;
}
