# The remainder, with the sign of the divisor.
modulo() {
    (( $2 )) || raise ZeroDivisionError "integer modulo by zero" || return
    REPLY=$(( ($1 % $2 + $2) % $2 ))
}
