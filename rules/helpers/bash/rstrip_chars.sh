# A text without the characters of $2 at its end.
rstrip_chars() {
    REPLY=$1
    while [[ -n $REPLY && $2 == *"${REPLY: -1}"* ]]; do REPLY=${REPLY%?}; done
}
