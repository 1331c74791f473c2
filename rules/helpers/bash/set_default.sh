# The value at a key, which is set first where it is missing.
set_default() {
    local -n _defaults=$1
    [[ -n ${_defaults[.$2]+set} ]] || put "$1" "$2" "$3"
    REPLY=${_defaults[.$2]}
}
