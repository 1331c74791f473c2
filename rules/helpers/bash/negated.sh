# A float with the other sign.
negated() {
    case $1 in
        nan) REPLY=nan ;;
        -*) REPLY=${1#-} ;;
        *) REPLY=-$1 ;;
    esac
}
