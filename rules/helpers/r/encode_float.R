# A float in the canonical encoding.
encode_float <- function(number) {
  text <- float_text(number)
  if (grepl("n", text)) paste0("{\"$float\":\"", text, "\"}") else text
}
