# The bytes of a text in a named encoding.
encode_as() {
    local _name=${2,,}
    case ${_name//[-_]/} in
        utf8) bytes_of "$1" ;;
        ascii | usascii)
            [[ $1 != *[![:ascii:]]* ]] || raise UnicodeEncodeError "'ascii' codec can't encode" || return
            bytes_of "$1"
            ;;
        latin1 | iso88591 | *) raise LookupError "unknown encoding: $2" ;;
    esac
}
