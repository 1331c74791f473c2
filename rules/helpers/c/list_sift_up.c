// Moves an item of a heap to a leaf, past smaller children, and back to its place.
#define list_sift_up(list, place, by) ({ \
    __auto_type tree_ = (list); \
    int64_t top_ = (place), hole_ = top_; \
    __auto_type sunk_ = tree_->items[top_]; \
    for (int64_t child_; (child_ = 2 * hole_ + 1) < tree_->length; hole_ = child_) { \
        if (child_ + 1 < tree_->length && by(&tree_->items[child_], &tree_->items[child_ + 1]) >= 0) child_++; \
        tree_->items[hole_] = tree_->items[child_]; \
    } \
    tree_->items[hole_] = sunk_; \
    list_sift_down(tree_, top_, hole_, by); \
})
