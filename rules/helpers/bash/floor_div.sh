# The quotient, rounded down.
floor_div() {
    (( $2 )) || raise ZeroDivisionError "integer division or modulo by zero" || return
    REPLY=$(( $1 / $2 - ($1 % $2 != 0 && ($1 < 0) != ($2 < 0)) ))
}
