# Has a cased letter; upper case exactly where no letter precedes.
is_title <- function(text) {
  grepl("\\p{L}", text, perl = TRUE) && text == gsub("(\\p{L})(\\p{L}*)", "\\U\\1\\L\\2", text, perl = TRUE)
}
