# A truth value in the canonical encoding.
encode_bool() {
    (( $1 )) && REPLY=true || REPLY=false
}
