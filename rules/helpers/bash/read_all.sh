# The rest of standard input.
read_all() {
    IFS= read -r -d '' REPLY
    return 0
}
