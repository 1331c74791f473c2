# How many bits of a number are 1.
bit_count() {
    local -i _rest=${1#-} _count=0
    for (( ; _rest; _rest >>= 1 )); do (( _count += _rest & 1 )); done
    REPLY=$_count
}
