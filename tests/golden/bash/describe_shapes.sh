export LC_ALL=C.UTF-8
set -u

# A new object of a class: a word; what it holds stands in FIELDS.
declare -A FIELDS=()
declare -i OBJECTS=0
create() {
    local _object=$1$(( ++OBJECTS ))
    FIELDS[$_object.class]=$1
    "$1_init" "$_object" "${@:2}" || return
    REPLY=$_object
}

# Notes an error by its class and message, and fails.
raise() { ERROR=$1 MESSAGE=${2-}; return 1; }

# A number by a format of printf: $1 the format, $2 the digits, $3 the number.
formatted() {
    REPLY=$3
    [[ $3 == *[in]* ]] && return
    REPLY=$(awk -v "f=$1" -v "d=$2" -v "x=$3" 'BEGIN { sub(/\*/, d, f); printf f, x * 1 }')
}

# Runs an AWK program that may show a float by the shortest digits that give it again.
awk_float() {
    local _show='
        function n(x) { if (x == "inf") return -log(0); if (x == "-inf") return log(0); if (x == "nan") return log(-1); return x * 1 }
        function show(r,  d, t, p, e) {
            if (r != r) { print "nan"; return }
            if (r == -log(0)) { print "inf"; return }
            if (r == log(0)) { print "-inf"; return }
            for (d = 1; d < 17; d++) if (sprintf("%." d "g", r) + 0 == r) break
            t = sprintf("%." d - 1 "e", r); p = index(t, "e"); e = substr(t, p + 1) + 0
            if (e < -4 || e >= 16) { print t; return }
            t = sprintf("%." (d - 1 - e > 1 ? d - 1 - e : 1) "f", r)
            print t
        }'
    REPLY=$(awk "${@:2}" "$_show $1" 2>/dev/null)
}

# $1 $2 $3 in floats, as Python shows the result; Bash itself has none.
float() {
    [[ $2 != [/%]* || ! $3 =~ ^-?0(\.0)?$ ]] || raise ZeroDivisionError "float division by zero" || return
    [[ $2$3 != '**-'* || ! $1 =~ ^-?0(\.0)?$ ]] || raise ZeroDivisionError "0.0 cannot be raised to a negative power" || return
    awk_float 'BEGIN {
        a = n(A); b = n(B)
        if (O == "+") r = a + b; else if (O == "-") r = a - b; else if (O == "*") r = a * b; else if (O == "/") r = a / b
        else if (O == "**") r = a ^ b
        else { m = a % b; q = (a - m) / b; if (m == 0) m = 0 / b; else if ((m < 0) != (b < 0)) { m += b; q -= 1 }; r = O == "%" ? m : sprintf("%.0f", q) + 0 }
        show(r)
    }' -v "A=$1" -v "B=$3" -v "O=$2"
    [[ $2 != '**' || $1$3 == *[in]* || $REPLY != *inf ]] || raise OverflowError "Numerical result out of range"
}

# Does a comparison of floats hold?
compare_floats() {
    if [[ $1 == "$3" ]]; then
        [[ $2 == *=* && $2 != '!=' && $1 != nan || $2 == '!=' && $1 == nan ]]
        return
    fi
    awk -v "a=$1" -v "b=$3" -v "o=$2" 'BEGIN {
        if (a == "nan" || b == "nan") exit o != "!="
        a = a == "inf" ? -log(0) : a == "-inf" ? log(0) : a + 0; b = b == "inf" ? -log(0) : b == "-inf" ? log(0) : b + 0
        exit !(o == "<" ? a < b : o == "<=" ? a <= b : o == ">" ? a > b : o == ">=" ? a >= b : o == "==" ? a == b : a != b)
    }' 2>/dev/null
}

# The element at a place, which may count from the end.
item_at() {
    local -n _items=$1
    (( -${#_items[@]} <= $2 && $2 < ${#_items[@]} )) || raise IndexError "list index out of range" || return
    REPLY=${_items[$2]}
}

# -1, 0 or 1: how two floats compare.
order_floats() {
    REPLY=0
    if compare_floats "$1" '<' "$2"; then REPLY=-1; elif compare_floats "$1" '>' "$2"; then REPLY=1; fi
}

# Sorts the array $1 by the keys in the array $2, which the command $3 compares (-r: the other way round); equal ones keep their places.
sort_by_keys() {
    local -n _sorting=$1 _given=$2
    local -a _items=() _keys=()
    local -i _at _place _after=1
    [[ ${4-} == -r ]] && _after=-1
    for (( _at = 0; _at < ${#_given[@]}; _at++ )); do
        for (( _place = _at; _place > 0; _place-- )); do
            $3 "${_keys[_place - 1]}" "${_given[_at]}" || return
            (( REPLY == _after )) || break
            _keys[_place]=${_keys[_place - 1]} _items[_place]=${_items[_place - 1]}
        done
        _keys[_place]=${_given[_at]} _items[_place]=${_sorting[_at]}
    done
    _sorting=("${_items[@]}")
}

Shape_init() {
    local self=$1
    :
}

Shape_name() {
    local self=$1
    REPLY=shape
}

Shape_area() {
    local self=$1
    raise NotImplementedError
}

Shape_describe() {
    local self=$1
    "${FIELDS[$self.class]}_name" "$self" || return
    local value=$REPLY
    "${FIELDS[$self.class]}_area" "$self" || return
    formatted '%.*f' 2 "$REPLY"
    REPLY="$value: $REPLY"
}

Circle_init() {
    local self=$1
    local radius=$2
    FIELDS[$self.radius]=$radius
}

Circle_name() {
    local self=$1
    REPLY=circle
}

Circle_area() {
    local self=$1
    float "${FIELDS[$self.radius]}" '**' "2.0" || return
    float "3.141592653589793" '*' "$REPLY"
}

Rectangle_init() {
    local self=$1
    local width=$2
    local height=$3
    FIELDS[$self.width]=$width
    FIELDS[$self.height]=$height
}

Rectangle_name() {
    local self=$1
    REPLY=rectangle
}

Rectangle_area() {
    local self=$1
    float "${FIELDS[$self.width]}" '*' "${FIELDS[$self.height]}"
}

Square_init() {
    local self=$1
    local side=$2
    Rectangle_init "$self" "$side" "$side" || return
    return 0
}

Square_name() {
    local self=$1
    REPLY=square
}

Square_area() {
    Rectangle_area "$@"
}

# Describe shapes by area, largest first: one size is a circle, two a rectangle, equal ones a square.
describe_shapes() {
    local -n sizes=$1
    local -a shapes=()
    local item
    for item in "${sizes[@]}"; do
        local -a size="($item)"
        if (( ${#size[@]} == 1 )); then
            create Circle "${size[0]}" || return
            shapes+=("$REPLY")
        else
            item_at size "0" || return
            local value3=$REPLY
            item_at size "1" || return
            if compare_floats "$value3" '==' "$REPLY"; then
                item_at size "0" || return
                create Square "$REPLY" || return
                shapes+=("$REPLY")
            else
                (( ${#size[@]} == 2 )) || raise TypeError "2 positional arguments are needed" || return
                create Rectangle "${size[0]}" "${size[1]}" || return
                shapes+=("$REPLY")
            fi
        fi
    done
    local -a keys=()
    local item2
    for item2 in "${shapes[@]}"; do
        local shape=$item2
        "${FIELDS[$shape.class]}_area" "$shape" || return
        keys+=("$REPLY")
    done
    sort_by_keys shapes keys order_floats -r
    local -a items=()
    local shape_2
    for shape_2 in "${shapes[@]}"; do
        Shape_describe "$shape_2" || return
        items+=("$REPLY")
    done
    REPLY=("${items[@]}")
}
