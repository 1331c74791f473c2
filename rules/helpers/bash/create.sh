# A new object of a class: a word; what it holds stands in FIELDS.
declare -A FIELDS=()
declare -i OBJECTS=0
create() {
    local _object=$1$(( ++OBJECTS ))
    FIELDS[$_object.class]=$1
    "$1_init" "$_object" "${@:2}" || return
    REPLY=$_object
}
