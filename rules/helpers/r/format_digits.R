# The digits of a number that is not negative, by the type and the precision of a format specification.
format_digits <- function(number, type, precision, kind) {
  digits <- if (is.null(precision)) 6L else precision
  if (type == "d" || (type == "" && kind == "d")) int_text(number)
  else if (type %in% c("b", "o", "x")) in_base(number, c(b = 2, o = 8, x = 16)[[type]], "")
  else if (type == "X") toupper(in_base(number, 16, ""))
  else if (type == "c") intToUtf8(number)
  else if (type == "%") sprintf("%.*f%%", digits, number * 100)
  else if (type == "") if (is.null(precision)) float_text(number) else sprintf("%.*g", digits, number)
  else sprintf(paste0("%.*", type), digits, number)
}
