# The characters in reverse order.
reversed <- function(text) {
  paste(rev(chars(text)), collapse = "")
}
