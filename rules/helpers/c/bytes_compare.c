// The order of two byte strings.
static int bytes_compare(const bytes *a, const bytes *b) { return int_list_compare(a, b); }
