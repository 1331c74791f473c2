# The error that a call ended with, in the canonical encoding.
encode_error() {
    encode_str "$ERROR"
    local _class=$REPLY
    encode_str "$MESSAGE"
    REPLY="\"raise\":[$_class,$REPLY]"
}
