# A step may not be zero.
need_step() {
    (( $1 )) || raise ValueError "range() arg 3 must not be zero"
}
