# A text without the characters of $2 at both ends.
strip_chars() {
    REPLY=$1
    while [[ -n $REPLY && $2 == *"${REPLY:0:1}"* ]]; do REPLY=${REPLY:1}; done
    while [[ -n $REPLY && $2 == *"${REPLY: -1}"* ]]; do REPLY=${REPLY%?}; done
}
