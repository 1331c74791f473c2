# Without a suffix it may have.
sub without_suffix($text, $part) {
    return ends_with($text, $part) ? substr($text, 0, length($text) - length($part)) : $text;
}
