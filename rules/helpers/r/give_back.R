# Gives the caller's variable (or element, or field) the value that the parameter has now.
give_back <- function(param) {
  caller <- parent.frame(2)
  target <- match.call(sys.function(sys.parent()), sys.call(sys.parent()))[[as.character(substitute(param))]]
  if (is.symbol(target) || (is.call(target) && as.character(target[[1]])[1] %in% c("[[", "$"))) {
    known <- exists(all.vars(target)[1], envir = caller, inherits = FALSE)
    eval(call(if (known) "<-" else "<<-", target, param), caller)
  }
}
