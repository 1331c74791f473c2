# Keys and values in turn: $1 the value of all, then the keys.
from_keys() {
    local _value=$1 _key
    shift
    REPLY=()
    for _key; do REPLY+=("$_key" "$_value"); done
}
