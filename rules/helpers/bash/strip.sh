# A text without white space at both ends.
strip() {
    lstrip "$1"
    rstrip "$REPLY"
}
