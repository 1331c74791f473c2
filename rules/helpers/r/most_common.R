# Pairs of key and count, the most common first, so many at most.
most_common <- function(counts, keys, limit) {
  if (length(counts) == 0) return(list())
  order <- order(unlist(counts), decreasing = TRUE, method = "radix")
  pairs <- lapply(order, function(i) list(keys[[i]], counts[[i]]))
  if (is.null(limit)) pairs else first_items(pairs, limit)
}
