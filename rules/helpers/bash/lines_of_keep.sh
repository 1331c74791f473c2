# The lines of a text with their ends.
lines_of_keep() {
    local _text=$1 _line _end
    local -a _out=()
    while [[ -n $_text ]]; do
        _line=${_text%%[$'\n\r\v\f\x1c\x1d\x1e\u0085\u2028\u2029']*}
        _text=${_text:${#_line}}
        _end=${_text:0:1}
        [[ $_text == $'\r\n'* ]] && _end=$'\r\n'
        _text=${_text:${#_end}}
        _out+=("$_line$_end")
    done
    REPLY=("${_out[@]}")
}
