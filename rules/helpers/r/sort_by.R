# In the order of a key, stable.
sort_by <- function(items, key, decreasing) {
  keys <- lapply(items, key)
  sort_places(items, function(a, b) compare(keys[[a]], keys[[b]]) * if (decreasing) -1 else 1)
}
