# How many binary digits an integer's size has.
bit_length <- function(number) if (number == 0) 0 else nchar(in_base(abs(number), 2, ""))
