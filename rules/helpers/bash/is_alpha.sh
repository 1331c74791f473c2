# Are all characters letters? The system takes digits of other scripts for such.
is_alpha() { [[ -n $1 && $1 != *[![:alpha:]]* && $1 != *[$DECIMALS]* ]]; }
