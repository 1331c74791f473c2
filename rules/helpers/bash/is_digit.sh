# Are all characters digits?
is_digit() { [[ -n $1 && $1 != *[!$DECIMALS$DIGITS]* ]]; }
