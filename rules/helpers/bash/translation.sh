# Code points and texts in turn: each character of $1 becomes that of $2 at its place, those of $3 go.
translation() {
    local -i _at
    local -a _out=()
    (( ${#1} == ${#2} )) || raise ValueError "the first two maketrans arguments must have equal length" || return
    for (( _at = 0; _at < ${#1}; _at++ )); do
        ord "${1:_at:1}"
        _out+=("$REPLY" "${2:_at:1}")
    done
    for (( _at = 0; _at < ${#3}; _at++ )); do
        ord "${3:_at:1}"
        _out+=("$REPLY" "$NONE")
    done
    REPLY=("${_out[@]}")
}
