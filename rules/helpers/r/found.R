# An index that was found; -1 raises.
found <- function(index) {
  if (index < 0) stop(failure("ValueError", "substring not found"))
  index
}
