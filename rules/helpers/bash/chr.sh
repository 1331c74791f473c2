# The character of a code point; Bash has none for 0.
chr() {
    (( $1 >= 0 && $1 < 0x110000 )) || raise ValueError "chr() arg not in range(0x110000)" || return
    (( $1 > 0 )) || raise NotImplementedError "a text of Bash has no NUL" || return
    printf -v REPLY '\\U%08x' "$1"
    printf -v REPLY '%b' "$REPLY"
}
