// A copy of something that would die with its block.
static void *keep(const void *source, size_t size) { return memcpy(calloc(1, size), source, size); }
