# Writes a prompt and reads the next line of standard input.
prompt() {
    printf '%s' "$1"
    input
}
