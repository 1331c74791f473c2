# The text of a number with commas between groups of three digits.
sub grouped($text) {
    my ($whole, $fraction) = $text =~ /^([^.]*)(.*)$/;
    1 while $whole =~ s/(\d)(\d{3})(?!\d)/$1,$2/;
    return $whole . $fraction;
}
