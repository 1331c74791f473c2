# The lines of a text without their ends.
lines_of() {
    local _text=${1//$'\r\n'/$'\n'}
    readarray -t REPLY < <(printf '%s' "${_text//[$'\r\v\f\x1c\x1d\x1e\u0085\u2028\u2029']/$'\n'}")
}
