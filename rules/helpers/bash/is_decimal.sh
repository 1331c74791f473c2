# Are all characters decimal digits?
is_decimal() { [[ -n $1 && $1 != *[!$DECIMALS]* ]]; }
