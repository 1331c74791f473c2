# The first character in upper case, the rest in lower.
capitalize() {
    local _text=${1,,}
    REPLY=${_text^}
}
