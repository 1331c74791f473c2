# The words from the first on for which a function, $1, says 0.
drop_while() {
    local _test=$1
    shift
    while (( $# )); do
        "$_test" "$1" || return
        (( REPLY )) || break
        shift
    done
    REPLY=("$@")
}
