# An index that was found; -1 raises.
found <- function(index) if (index < 0) stop(errorCondition("substring not found", class = "ValueError")) else index
