# A text without white space, or the characters of $2, at both ends.
strip() {
    lstrip "$@"
    rstrip "$REPLY" "${@:2}"
}
