# A value that must be there.
some <- function(value) {
  if (is.null(value)) stop(failure("TypeError", "the value is None"))
  value
}
