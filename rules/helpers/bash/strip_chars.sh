# A text without the characters of $2 at both ends.
strip_chars() {
    lstrip_chars "$1" "$2"
    rstrip_chars "$REPLY" "$2"
}
