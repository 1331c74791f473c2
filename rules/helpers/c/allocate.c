// Zeroed memory, which lives until the program ends.
static void *allocate(size_t size) {
    void *memory = calloc(size > 0 ? size : 1, 1);
    if (memory == NULL) raise_error("MemoryError", "out of memory");
    return memory;
}
