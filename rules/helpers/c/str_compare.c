// The order of two texts.
static int str_compare(const char *a, const char *b) { return strcmp(a, b); }
