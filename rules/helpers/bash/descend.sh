# A function that calls itself may not go deeper than this.
descend() {
    (( ${#FUNCNAME[@]} < 1000 )) || raise RecursionError "maximum recursion depth exceeded"
}
