# A float without its fraction, as a whole number.
truncated() {
    [[ $1 != nan ]] || raise ValueError "cannot convert float NaN to integer" || return
    [[ $1 != *inf ]] || raise OverflowError "cannot convert float infinity to integer" || return
    REPLY=$(awk -v "x=$1" 'BEGIN { printf "%.0f", int(x) + 0 }')
    (( ${#REPLY} < 19 )) || raise OverflowError "$1 does not fit in 64 bits"
}
