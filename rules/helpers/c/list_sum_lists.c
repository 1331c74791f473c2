// A start and then the items of the items.
static FLAT *LIST_sum_lists(const LIST *lists, const FLAT *start) { return FLAT_extend(FLAT_copy(start), LIST_flattened(lists)); }
