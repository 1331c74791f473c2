# -1, 0 or 1: how two floats compare.
order_floats() {
    REPLY=0
    if compare_floats "$1" '<' "$2"; then REPLY=-1; elif compare_floats "$1" '>' "$2"; then REPLY=1; fi
}
