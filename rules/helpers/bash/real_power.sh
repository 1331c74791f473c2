# A power of floats, which must be a number that a float holds.
real_power() {
    [[ $2 != -* || ! $1 =~ ^-?0(\.0)?$ ]] || raise ValueError "math domain error" || return
    float "$1" '**' "$2" || return
    [[ $1$2 == *[in]* || $REPLY != *nan ]] || raise ValueError "math domain error"
}
