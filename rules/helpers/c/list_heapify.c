// Orders a list as a heap.
#define list_heapify(list, by) ({ \
    __auto_type all_ = (list); \
    for (int64_t i_ = all_->length / 2 - 1; i_ >= 0; i_--) list_sift(all_, i_, i_, by); \
})
