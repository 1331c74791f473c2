# Index of the first equal element, which must be there.
match_index <- function(items, wanted) {
  place <- match(wanted, items)
  if (is.na(place)) stop(errorCondition("value is not in list", class = "ValueError")) else place - 1
}
