# Gives the caller's variable (or element, or field) the value that the parameter has now, or another one.
give_back <- function(param, value = param) {
  target <- variable <- match.call(sys.function(sys.parent()), sys.call(sys.parent()))[[as.character(substitute(param))]]
  while (is.call(variable)) variable <- if (as.character(variable)[1] %in% c("[[", "$")) variable[[2]]
  if (!is.symbol(variable)) return(invisible())
  known <- exists(as.character(variable), parent.frame(2), inherits = FALSE)
  eval(call(if (known) "<-" else "<<-", target, value), parent.frame(2))
}
