# A value's text by a format specification such as ">8,.2f"; kind is s (text), d (integer) or f (float).
sub format_value($value, $spec, $kind) {
    my ($fill, $align, $sign, $base, $zero, $width, $group, $precision, $type) =
        $spec =~ /^(?:(.)?([<>=^]))?([+\- ]?)(#?)(0?)(\d*)([,_]?)(?:\.(\d+))?([a-zA-Z%]?)\z/s
        or die "ValueError: Invalid format specifier '$spec'\n";
    my $text;
    if ($kind eq 's') {
        ($sign, $text) = ('', defined($precision) ? substr($value, 0, $precision) : $value);
    } else {
        $text = format_digits(abs($value), $type, $precision, $kind);
        1 while $group && $text =~ s/^(\d+)(\d{3})/$1$group$2/;
        $sign = ($value < 0 ? '-' : $sign =~ tr/-//dr) . ($base ? "0$type" : '');
    }
    $align //= $zero ne '' ? '=' : $kind eq 's' ? '<' : '>';
    my $missing = ($fill // ($zero ne '' ? '0' : ' ')) x (($width || 0) - length($sign . $text));
    return $align eq '<' ? $sign . $text . $missing : $align eq '>' ? $missing . $sign . $text : $align eq '=' ? $sign . $missing . $text
        : substr($missing, 0, length($missing) >> 1) . $sign . $text . substr($missing, length($missing) >> 1);
}
