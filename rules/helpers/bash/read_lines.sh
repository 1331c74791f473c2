# The lines of standard input with their ends.
read_lines() {
    readarray REPLY
}
