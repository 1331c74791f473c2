# The quotient, rounded down, and the remainder.
divmod() {
    floor_div "$1" "$2" || return
    REPLY=("$REPLY" "$(( $1 - REPLY * $2 ))")
}
