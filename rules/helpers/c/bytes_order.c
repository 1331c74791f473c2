// A total order of byte strings.
static int bytes_order(const bytes *a, const bytes *b) { return int_list_order(a, b); }
