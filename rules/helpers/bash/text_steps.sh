# The characters from a place to another by a step.
text_steps() {
    local _out='' _at
    stepped "${#1}" "$2" "$3" "$4" || return
    for _at in "${REPLY[@]}"; do _out+=${1:_at:1}; done
    REPLY=$_out
}
