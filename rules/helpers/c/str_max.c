// The larger of two texts.
static const char *str_max(const char *a, const char *b) { return strcmp(b, a) > 0 ? b : a; }
