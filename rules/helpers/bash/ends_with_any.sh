# Does a text end with one of several?
ends_with_any() {
    local _text=$1 _end
    shift
    for _end; do [[ $_text == *"$_end" ]] && return; done
    return 1
}
