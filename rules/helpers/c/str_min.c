// The smaller of two texts.
static const char *str_min(const char *a, const char *b) { return strcmp(b, a) < 0 ? b : a; }
