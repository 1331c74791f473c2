# Writes the record of a test, framed by the run's nonce: $1 its number, $2 the outcome, $3 the arguments.
emit() {
    local _payload="{$2,\"args\":$3}"
    printf '\n\x1e%s %s %s\n%s\n' "$NONCE" "$1" "${#_payload}" "$_payload"
}
