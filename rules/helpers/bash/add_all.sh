# Adds members to a set: $1 its name, then the members.
add_all() {
    local _name=$1 _new
    shift
    for _new; do add "$_name" "$_new"; done
}
