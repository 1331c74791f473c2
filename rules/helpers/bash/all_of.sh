# Is none of the numbers 0?
all_of() {
    local _flag
    for _flag; do (( _flag )) || return; done
    return 0
}
