# A power of floats, which must be a number that a float holds.
real_power() {
    float "$1" '**' "$2" || return
    [[ $1$2 != *[in]* ]] || return 0
    [[ $REPLY != *nan && ! ( $2 == -* && $1 =~ ^-?0(\.0)?$ ) ]] || raise ValueError "math domain error" || return
    [[ $REPLY != *inf ]] || raise OverflowError "math range error"
}
