# Elements up to the first that fails the test.
take_while <- function(items, test) {
  for (i in seq_along(items)) if (!test(items[[i]])) return(items[seq_len(i - 1)])
  items
}
