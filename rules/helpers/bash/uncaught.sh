# Reports the error that a program ends with.
uncaught() {
    printf '%s: %s\n' "$ERROR" "$MESSAGE" >&2
    exit 1
}
