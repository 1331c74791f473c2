# In the order of a key, stable.
sort_by <- function(items, key, decreasing) {
  keys <- lapply(items, key)
  simple <- all(vapply(keys, function(k) is.atomic(k) && length(k) == 1, logical(1)))
  if (simple && length(unique(vapply(keys, typeof, ""))) == 1) {
    return(items[order(unlist(keys), decreasing = decreasing, method = "radix")])
  }
  sort_places(items, function(a, b) compare(keys[[a]], keys[[b]]) * if (decreasing) -1 else 1)
}
