# A value's text by a format specification such as ">8,.2f"; kind is s (text), d (integer) or f (float).
format_value <- function(value, spec, kind) {
  parts <- regmatches(spec, regexec("^(.?[<>=^])?([+ -]?)(#?)(0?)([0-9]*)([,_]?)([.][0-9]+)?([a-zA-Z%]?)$", spec))[[1]]
  if (length(parts) == 0) stop(errorCondition(paste0("Invalid format specifier '", spec, "'"), class = "ValueError"))
  precision <- if (nzchar(parts[8])) as.integer(substring(parts[8], 2)) else NULL
  sign <- ""
  text <- if (kind == "s") if (is.null(precision)) value else substr(value, 1, precision) else format_digits(abs(value), parts[9], precision, kind)
  if (kind != "s") {
    if (nzchar(parts[7])) text <- gsub(",", parts[7], grouped(text), fixed = TRUE)
    sign <- paste0(if (value < 0) "-" else sub("-", "", parts[3]), if (nzchar(parts[4])) paste0("0", parts[9]) else "")
  }
  align <- if (nzchar(parts[2])) substring(parts[2], nchar(parts[2])) else if (nzchar(parts[5])) "=" else if (kind == "s") "<" else ">"
  fill <- if (nchar(parts[2]) == 2) substr(parts[2], 1, 1) else if (nzchar(parts[5])) "0" else " "
  missing <- max(0, (if (nzchar(parts[6])) as.numeric(parts[6]) else 0) - nchar(sign) - nchar(text))
  switch(align,
    "<" = paste0(sign, text, strrep(fill, missing)),
    ">" = paste0(strrep(fill, missing), sign, text),
    "=" = paste0(sign, strrep(fill, missing), text),
    paste0(strrep(fill, missing %/% 2), sign, text, strrep(fill, missing - missing %/% 2))
  )
}
