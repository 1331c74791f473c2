# The position of a member of a set, which must be there.
member <- function(members, item, shown = "no such member") {
  found <- places_of(members, item)
  if (length(found) > 0) found[[1]] else stop(errorCondition(shown, class = "KeyError"))
}
