# Whether a text ends with one of several others.
sub ends_with($text, @parts) {
    for my $part (@parts) { return 1 if length($part) <= length($text) && substr($text, length($text) - length($part)) eq $part }
    return '';
}
