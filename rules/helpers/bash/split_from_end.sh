# The parts of a text between separators, split $3 times at most, from the end.
split_from_end() {
    local _text=$1
    local -i _left=$3
    local -a _out=()
    [[ -n $2 ]] || raise ValueError "empty separator" || return
    while [[ $_text == *"$2"* ]] && (( _left-- )); do
        _out=("${_text##*"$2"}" "${_out[@]}")
        _text=${_text%"$2"*}
    done
    REPLY=("$_text" "${_out[@]}")
}
