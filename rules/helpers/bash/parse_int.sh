# The integer that a text says in decimal digits.
parse_int() {
    strip "$1"
    local _sign=${REPLY%%[0-9]*} _digits=${REPLY//[-+_]/}
    [[ $REPLY =~ ^[-+]?[0-9]+(_[0-9]+)*$ ]] || raise ValueError "invalid literal for int() with base 10: '$1'" || return
    _digits=${_digits#"${_digits%%[!0]*}"}
    [[ $(( 10#0$_digits )) == "${_digits:-0}" ]] || raise OverflowError "integer overflow: $1" || return
    REPLY=$(( ${_sign#+}10#0$_digits ))
}
