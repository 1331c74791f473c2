# The elements of [from, to); bounds count from the end if negative, and clamp.
slice_of <- function(items, from, to) {
  bounds <- slice_bounds(length(items), from, to)
  items[seq_along(items) > bounds[1] & seq_along(items) <= bounds[2]]
}
