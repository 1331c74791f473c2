# The next line of standard input with its end; empty at the end.
read_line() {
    IFS= read -r REPLY && REPLY+=$'\n'
    return 0
}
