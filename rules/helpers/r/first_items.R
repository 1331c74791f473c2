# The first n elements, all if there are fewer.
first_items <- function(items, n) items[seq_len(max(0, min(n, length(items))))]
