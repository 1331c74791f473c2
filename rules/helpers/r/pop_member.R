# Removes and gives some member of the caller's set.
pop_member <- function(members) {
  if (length(members) == 0) stop(errorCondition("pop from an empty set", class = "KeyError"))
  give_back(members, members[-1])
  members[[1]]
}
