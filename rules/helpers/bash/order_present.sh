# How two words compare that must not be None; before them the command that compares them, a colon before its operand.
order_present() {
    some "$2" && some "$3" && ${1/:/ } "$2" "$3"
}
