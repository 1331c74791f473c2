# A float as text: shortest round trip, as Python shows it.
sub float_text($value) {
    return 'nan' if $value != $value;
    return $value > 0 ? 'inf' : '-inf' if abs($value) == 9**9**9;
    my $digits = abs($value) < 2.3e-308 ? 1 : 15;  # the smallest have few digits
    $digits++ while sprintf("%.${digits}g", $value) != $value;
    my $text = sprintf("%.${digits}g", $value);
    $text = sprintf('%.16e', $value) =~ s/0*e/e/r if abs($value) >= 1e16 && $text !~ /e/;
    if ($text =~ /^(-?)(\d)(?:\.(\d+))?e\+(\d+)$/ && $4 < 16) {
        my $digits = $2 . ($3 // '');
        $text = $1 . $digits . '0' x ($4 + 1 - length($digits));
    }
    return $text =~ /[.e]/ ? $text : "$text.0";
}
