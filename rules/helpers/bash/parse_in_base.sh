# The number that a text says, in base $2.
parse_in_base() {
    local _base=$2 _digits=0123456789abcdefghijklmnopqrstuvwxyz _text _sign
    local -A _prefixes=([2]=0b [8]=0o [16]=0x)
    local -i _at _value=0
    strip "$1"
    _text=${REPLY,,} _digits=${_digits:0:_base}
    _sign=${_text%"${_text#[-+]}"}
    _text=${_text#[-+]}
    [[ $_text == "${_prefixes[$_base]-none}"* ]] && _text=${_text:2} && _text=${_text#_}
    [[ $_text =~ ^[$_digits]+(_[$_digits]+)*$ ]] ||
        { repr "$1"; raise ValueError "invalid literal for int() with base $_base: $REPLY"; } || return
    _text=${_text//_/}
    for (( _at = 0; _at < ${#_text}; _at++ )); do
        (( _value <= (9223372036854775807 - $_base#${_text:_at:1}) / _base )) || raise OverflowError "$1" || return
        (( _value = _value * _base + $_base#${_text:_at:1} ))
    done
    REPLY=$(( ${_sign#+}_value ))
}
