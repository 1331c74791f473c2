# A product that has to fit in 64 bits.
checked_product() {
    local -i _a=$1 _b=$2 _least=$(( 1 << 63 ))
    (( _b == 0 || (_a != _least || _b != -1) && (_a != -1 || _b != _least) && _a * _b / _b == _a )) || raise OverflowError "integer overflow: $1 * $2" || return
    REPLY=$(( _a * _b ))
}
