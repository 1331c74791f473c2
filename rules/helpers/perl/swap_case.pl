# Upper case becomes lower and the reverse.
sub swap_case($text) {
    return join('', map { $_ eq uc($_) ? lc($_) : uc($_) } split(//, $text));
}
