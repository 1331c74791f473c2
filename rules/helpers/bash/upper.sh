# A text in upper case, the sharp s as two letters.
upper() {
    REPLY=${1//ß/SS}
    REPLY=${REPLY^^}
}
