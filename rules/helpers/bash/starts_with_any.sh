# Does a text begin with one of several?
starts_with_any() {
    local _text=$1 _start
    shift
    for _start; do [[ $_text == "$_start"* ]] && return; done
    return 1
}
