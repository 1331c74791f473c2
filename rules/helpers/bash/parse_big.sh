# The whole number of any size that a text says.
parse_big() {
    strip "$1"
    local _text=$REPLY _sign=''
    [[ $_text == [-+]* ]] && _sign=${_text:0:1} _text=${_text:1}
    [[ $_text =~ ^[0-9]+(_[0-9]+)*$ ]] || { repr "$1"; raise ValueError "invalid literal for int() with base 10: $REPLY"; } || return
    _text=${_text//_/}
    while [[ $_text == 0?* ]]; do _text=${_text#0}; done
    [[ $_text == 0 ]] && _sign=''
    REPLY=${_sign#+}$_text
}
