# The quotient, rounded towards zero.
trunc_div() {
    (( $2 )) || raise ZeroDivisionError "/ by zero" || return
    REPLY=$(( $1 / $2 ))
}
