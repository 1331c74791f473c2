# A value that must be there.
present <- function(value) if (is.null(value)) stop(errorCondition("unsupported operand type: NoneType", class = "TypeError")) else value
