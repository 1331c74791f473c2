# The elements of [from, to); bounds count from the end if negative, and clamp.
slice_of <- function(items, from, to) {
  bounds <- slice_bounds(length(items), from, to)
  items[span(bounds[1] + 1, bounds[2] + 1)]
}
