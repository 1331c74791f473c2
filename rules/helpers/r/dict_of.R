# A dict of pairs.
dict_of <- function(pairs) {
  entries <- list()
  for (pair in pairs) entries[key_of(pair[[1]])] <- list(pair[[2]])
  entries
}
