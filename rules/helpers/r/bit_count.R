# How many bits of an integer's size are set.
bit_count <- function(number) nchar(gsub("0", "", in_base(abs(number), 2, "")))
