# A text without a prefix that it may have.
sub without_prefix($text, $prefix) {
    return index($text, $prefix) == 0 ? substr($text, length($prefix)) : $text;
}
