# The greatest common divisor.
gcd() {
    local -i _a=${1#-} _b=${2#-} _rest
    while (( _b )); do (( _rest = _a % _b, _a = _b, _b = _rest )) || true; done
    REPLY=$_a
}
