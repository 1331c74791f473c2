# The quotient, rounded down, and the remainder, of any size.
divmod_big() {
    big "$1" / "$2" || return
    local _quotient=$REPLY
    big "$1" % "$2"
    REPLY=("$_quotient" "$REPLY")
}
