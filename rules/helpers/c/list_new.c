// An empty list.
static LIST *LIST_new(void) {
    return allocate(sizeof(LIST));
}
