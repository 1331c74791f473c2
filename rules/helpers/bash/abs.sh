# The absolute value.
abs() {
    REPLY=${1#-}
}
