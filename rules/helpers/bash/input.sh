# The next line of standard input.
input() {
    IFS= read -r REPLY || [[ -n $REPLY ]] || raise EOFError "EOF when reading a line"
}
