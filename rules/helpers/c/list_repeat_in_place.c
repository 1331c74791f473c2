// A list becomes a number of times its items.
static void LIST_repeat_in_place(LIST *list, int64_t times) { *list = *LIST_repeat(list, times); }
