// Takes all that is left of an iteration.
static LIST *LIST_rest(LIST *list) {
    LIST *rest = keep(list, sizeof *list);
    *list = (LIST){0};
    return rest;
}
