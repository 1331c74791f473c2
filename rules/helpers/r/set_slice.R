# Other elements in place of those of [from, to).
set_slice <- function(items, from, to, others) {
  bounds <- slice_bounds(length(items), from, to)
  c(items[seq_len(bounds[1])], others, items[seq_along(items) > max(bounds)])
}
