# The characters of [from, to); bounds count from the end if negative, and clamp.
text_slice <- function(text, from = NULL, to = NULL) {
  bound <- function(index, default) if (is.null(index)) default else if (index < 0) index + nchar(text) else index
  substr(text, bound(from, 0) + 1, bound(to, nchar(text)))
}
