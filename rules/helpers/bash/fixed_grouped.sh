# A float with $1 digits after the point and commas between groups of three before it.
fixed_grouped() {
    formatted '%.*f' "$1" "$2"
    grouped "$REPLY"
}
