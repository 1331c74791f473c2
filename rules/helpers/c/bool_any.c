// Whether one is true.
static bool bool_any(const bool_list *flags) {
    for (int64_t i = 0; i < flags->length; i++) {
        if (flags->items[i]) return true;
    }
    return false;
}
