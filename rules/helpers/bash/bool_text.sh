# True or False.
bool_text() {
    (( $1 )) && REPLY=True || REPLY=False
}
