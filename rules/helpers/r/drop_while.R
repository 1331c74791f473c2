# Elements from the first that fails the test on.
drop_while <- function(items, test) {
  for (i in seq_along(items)) if (!test(items[[i]])) return(items[i:length(items)])
  items[0]
}
