# Pairs of elements at the same place; the shorter is filled up.
zip_longest <- function(a, b) {
  get <- function(items, i) if (i <= length(items)) items[[i]]
  lapply(seq_len(max(length(a), length(b))), function(i) list(get(a, i), get(b, i)))
}
