// An empty set.
static SET *SET_new(void) {
    return allocate(sizeof(SET));
}
