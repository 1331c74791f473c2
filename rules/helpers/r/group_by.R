# The elements by key, in order.
group_by <- function(items, key) {
  groups <- list()
  for (item in items) {
    name <- key_of(key(item))
    groups[[name]] <- c(groups[[name]], if (is.atomic(item)) item else list(item))
  }
  groups
}
