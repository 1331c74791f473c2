# Has a letter of one case and none of the other.
cased <- function(text, wanted, other) {
  grepl(sprintf("\\p{%s}", wanted), text, perl = TRUE) && !grepl(sprintf("\\p{%s}", other), text, perl = TRUE)
}
