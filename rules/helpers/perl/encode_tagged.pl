# A tagged value in the canonical encoding.
sub encode_tagged($tag, $body) {
    return "{\"\$$tag\":$body}";
}
