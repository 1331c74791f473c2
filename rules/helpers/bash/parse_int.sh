# The number that a text says, in base $2 or 10.
parse_int() {
    local _text=$1 _base=${2-10} _sign=''
    strip "$_text"
    _text=${REPLY,,}
    [[ $_text == [-+]* ]] && _sign=${_text:0:1} _text=${_text:1}
    case $_base in
        16) _text=${_text#0x} ;;
        8) _text=${_text#0o} ;;
        2) _text=${_text#0b} ;;
    esac
    local _digits=0123456789abcdefghijklmnopqrstuvwxyz
    local _allowed=${_digits:0:_base}
    if [[ ! $_text =~ ^[$_allowed]+(_[$_allowed]+)*$ ]]; then
        repr "$1"
        raise ValueError "invalid literal for int() with base $_base: $REPLY"
        return
    fi
    _text=${_text//_/}
    local -i _at _value=0
    for (( _at = 0; _at < ${#_text}; _at++ )); do
        (( _value <= (9223372036854775807 - $_base#${_text:_at:1}) / _base )) || raise OverflowError "$1" || return
        (( _value = _value * _base + $_base#${_text:_at:1} ))
    done
    REPLY=$(( ${_sign#+}_value ))
}
