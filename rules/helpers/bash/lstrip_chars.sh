# A text without the characters of $2 at its start.
lstrip_chars() {
    REPLY=$1
    while [[ -n $REPLY && $2 == *"${REPLY:0:1}"* ]]; do REPLY=${REPLY:1}; done
}
