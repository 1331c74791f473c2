# The parts of a text between separators, split $3 times at most.
split_text() {
    local _text=$1
    local -i _left=$3
    [[ -n $2 ]] || raise ValueError "empty separator" || return
    REPLY=()
    while [[ $_text == *"$2"* ]] && (( _left-- )); do
        REPLY+=("${_text%%"$2"*}")
        _text=${_text#*"$2"}
    done
    REPLY+=("$_text")
}
