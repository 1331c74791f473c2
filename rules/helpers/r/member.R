# The position of a member of a set, which must be there.
member <- function(members, item) {
  found <- places_of(members, item)
  if (length(found) == 0) stop(errorCondition("no such member", class = "KeyError"))
  found[[1]]
}
