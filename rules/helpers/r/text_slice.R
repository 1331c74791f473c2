# The characters of [from, to); bounds count from the end if negative, and clamp.
text_slice <- function(text, from, to) {
  bounds <- slice_bounds(nchar(text), from, to)
  substr(text, bounds[1] + 1, bounds[2])
}
