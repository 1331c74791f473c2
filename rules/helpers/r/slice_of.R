# The elements of [from, to); bounds count from the end if negative, and clamp.
slice_of <- function(items, from = NULL, to = NULL) {
  bound <- function(index, default) if (is.null(index)) default else if (index < 0) index + length(items) else index
  items[seq_along(items) > bound(from, 0) & seq_along(items) <= bound(to, length(items))]
}
