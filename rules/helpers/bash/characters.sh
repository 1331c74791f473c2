# The characters of a text.
characters() {
    local -i _at
    REPLY=()
    for (( _at = 0; _at < ${#1}; _at++ )); do REPLY+=("${1:_at:1}"); done
}
