# The keys of a dict of texts.
keys_of <- function(entries) sub("^\u0001$", "", as.character(names(entries)))
