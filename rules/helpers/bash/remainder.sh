# The remainder, with the sign of the dividend.
remainder() {
    (( $2 )) || raise ZeroDivisionError "/ by zero" || return
    REPLY=$(( $1 % $2 ))
}
