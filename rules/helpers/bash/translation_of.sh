# Code points and texts in turn, from a dictionary of characters or code points.
translation_of() {
    local -n _table=$1 _keys=$1_keys
    local -a _out=()
    local _key
    for _key in "${_keys[@]}"; do
        REPLY=$_key
        [[ $_key =~ ^[0-9]{2,}$ ]] || ord "$_key" || return
        _out+=("$REPLY" "${_table[.$_key]}")
    done
    REPLY=("${_out[@]}")
}
