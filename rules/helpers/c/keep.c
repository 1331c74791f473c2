// A copy of something that would die with its block.
static void *keep(const void *source, size_t size) {
    return memcpy(allocate(size), source, size);
}
