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
