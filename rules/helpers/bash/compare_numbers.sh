# -1, 0 or 1: how two numbers compare.
compare_numbers() {
    REPLY=$(( ($1 > $2) - ($1 < $2) ))
}
