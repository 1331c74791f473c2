# The lines of a text, with or without their ends.
sub lines_of($text, $keep) {
    my @lines = $text =~ /[^\n\r\x0b\x0c\x1c-\x1e\x85\x{2028}\x{2029}]*(?:\r\n|[\n\r\x0b\x0c\x1c-\x1e\x85\x{2028}\x{2029}])|[^\n\r\x0b\x0c\x1c-\x1e\x85\x{2028}\x{2029}]+\z/g;
    return $keep ? \@lines : [map { s/(?:\r\n|[\n\r\x0b\x0c\x1c-\x1e\x85\x{2028}\x{2029}])\z//r } @lines];
}
