# The characters from a place to another.
text_part() {
    part_bounds "${#1}" "$2" "$3"
    REPLY=${1:REPLY[0]:REPLY[1] - REPLY[0]}
}
