# The words of a text between white space.
words() {
    read -ra REPLY <<< "${1//[[:space:]$'\x1c\x1d\x1e\x1f\u0085\u00a0\u2007\u202f']/ }"
}
