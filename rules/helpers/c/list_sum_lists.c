// A start and then the items of the items.
static FLAT *LIST_sum_lists(LIST *lists, FLAT *start) { return FLAT_extend(FLAT_copy(start), LIST_flattened(lists)); }
