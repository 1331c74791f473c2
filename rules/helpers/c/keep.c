// A copy of something that would die with its block.
static void *keep(const void *source, size_t size) { return size == 0 ? NULL : memcpy(malloc(size), source, size); }
