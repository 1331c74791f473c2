// Whether all are true.
static bool bool_all(const bool_list *flags) {
    for (int64_t i = 0; i < flags->length; i++) {
        if (!flags->items[i]) return false;
    }
    return true;
}
