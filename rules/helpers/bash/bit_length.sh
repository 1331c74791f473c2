# How many bits a number has.
bit_length() {
    local -i _rest=${1#-} _count=0
    for (( ; _rest; _rest >>= 1 )); do (( _count++ )); done
    REPLY=$_count
}
