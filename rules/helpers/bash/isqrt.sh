# The whole part of the square root.
isqrt() {
    (( $1 >= 0 )) || raise ValueError "isqrt() argument must be nonnegative" || return
    local -i _root=$1 _next=$(( $1 - $1 / 2 ))
    while (( _next < _root )); do
        (( _root = _next, _next = (_root + $1 / _root) / 2 )) || true
    done
    REPLY=$_root
}
